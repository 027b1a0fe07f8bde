package se.tertial.plan.exporter.conformance.rules;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Artifact;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Content;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.Words;

/**
 * What became of hostile texts in an artifact.
 *
 * @param artifact the artifact
 * @param words its texts as one
 * @param texts the hostile texts that the content holds
 */
record Hostile(Artifact artifact, String words, List<String> texts) {

    private static final List<String> TABLES = List.of("assignments", "comments");
    private static final int PART = 1_000;

    /** The cases whose content holds texts of assignments or comments. */
    static List<Case> cases(Subject subject) {
        return subject.cases().stream()
                .filter(one ->
                        !(one.selection() instanceof ContentSelection.Table table) || TABLES.contains(table.id()))
                .toList();
    }

    static Hostile of(Subject subject, Case one, List<String> texts) throws IOException {
        ExportRequest request =
                one.request(subject.exporter(), SmallRegion.saying(texts)).build();
        List<String> content = Content.of(request).texts();
        Artifact artifact = Case.export(subject.exporter(), request);
        return new Hostile(
                artifact,
                subject.words(artifact),
                texts.stream()
                        .filter(text -> content.stream().anyMatch(its -> its.contains(text)))
                        .toList());
    }

    /** The first text that is not there as it was given. */
    Optional<String> firstMissing() {
        return texts.stream().filter(text -> !words.contains(Words.of(text))).findFirst();
    }

    /** The first part of a text that is not there though every format can hold it. */
    Optional<String> firstSwallowed() {
        return texts.stream()
                .flatMap(text -> text.length() > PART
                        ? List.of(text.substring(0, PART)).stream()
                        : Arrays.stream(text.split("[^\\p{L}\\p{N} \\[\\]]+", -1)))
                .map(Words::of)
                .filter(part -> !words.contains(part))
                .findFirst();
    }
}
