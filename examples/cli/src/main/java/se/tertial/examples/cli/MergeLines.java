package se.tertial.examples.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.followup.NoteSeverity;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Numerals;

/**
 * Puts a finding of a merge into one line: {@code report.txt: warning: assignment:u-7: … [contradiction]}.
 *
 * @param language the language of the lines
 */
record MergeLines(Language language) {

    private static final int SHOWN = 100;

    String line(Path file, MergeFinding finding) {
        return file + ": " + NoteLines.severity(severity(finding.kind())).in(language) + ": " + about(finding)
                + message(finding.kind()).in(language) + alike(finding) + values(finding) + " ["
                + finding.kind().code() + "]";
    }

    /** What was done as it should be is worth knowing; what somebody has to decide is a warning. */
    private static NoteSeverity severity(MergeFinding.Kind kind) {
        return switch (kind) {
            case REWORDED, RENAMED, REVISION -> NoteSeverity.INFO;
            case CONTRADICTION, DISCLOSURE, SIMILAR, AMBIGUOUS, CIRCLE -> NoteSeverity.WARNING;
        };
    }

    private static Bilingual message(MergeFinding.Kind kind) {
        return switch (kind) {
            case CONTRADICTION ->
                Bilingual.of(
                        "uppgifterna skiljer sig; den tidigare behölls", "the two differ; the earlier value was kept");
            case DISCLOSURE ->
                Bilingual.of(
                        "det sägs olika vem som får läsa; den strängare gränsen behölls",
                        "they differ on who may read it; the stricter was kept");
            case REWORDED ->
                Bilingual.of(
                        "uppdraget är omformulerat; båda lydelserna behölls",
                        "the assignment was reworded; both wordings were kept");
            case SIMILAR ->
                Bilingual.of(
                        "de två är lika men slogs inte ihop; ge båda samma identifierare om de är samma sak",
                        "the two are alike but were not joined; give both the same identifier if they are one");
            case AMBIGUOUS ->
                Bilingual.of(
                        "kan vara mer än ett objekt på andra sidan och slogs inte ihop med något",
                        "it could be more than one object of the other side and was joined with none");
            case RENAMED ->
                Bilingual.of(
                        "id:t tillhör redan ett annat objekt; ett nytt har satts",
                        "its id belongs to another object already; it was given a new one");
            case REVISION ->
                Bilingual.of(
                        "den ena är en senare version av den andra och anges nu rätta den",
                        "the one is a later revision of the other and was set to correct it");
            case CIRCLE ->
                Bilingual.of(
                        "hänvisningen utelämnades, eftersom den skulle gå i cirkel",
                        "the reference was left out, because it would lead in a circle");
        };
    }

    private static String about(MergeFinding finding) {
        String objects = Stream.of(finding.base(), finding.incoming())
                .flatMap(Optional::stream)
                .distinct()
                .map(Ref::toString)
                .collect(Collectors.joining(", "));
        return Stream.of(objects, finding.path())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ", "", ": "));
    }

    private String alike(MergeFinding finding) {
        return finding.similarity().isEmpty()
                ? ""
                : " (" + percent(finding.similarity().getAsDouble()) + ")";
    }

    private String percent(double share) {
        return Numerals.percent(BigDecimal.valueOf(Math.round(share * 100)), Bilingual.language(language));
    }

    private String values(MergeFinding finding) {
        if (finding.baseValue().isEmpty() && finding.incomingValue().isEmpty()) {
            return "";
        }
        return " " + Bilingual.of("Tidigare:", "Earlier:").in(language) + " " + quoted(finding.baseValue()) + " "
                + Bilingual.of("Nu:", "Now:").in(language) + " " + quoted(finding.incomingValue());
    }

    private static String quoted(String value) {
        int characters = value.codePointCount(0, value.length());
        return "”" + (characters <= SHOWN ? value : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…") + "”";
    }
}
