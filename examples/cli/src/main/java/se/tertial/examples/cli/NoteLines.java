package se.tertial.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.followup.NoteSeverity;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.identity.SourceDocument;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;

/**
 * Puts a note of an import into one line, in the form that editors know from compilers:
 * {@code report.txt:12:1: warning: … [I-STATUS-MISSING]}.
 *
 * @param language the language of the lines
 * @param file how the file of a source document is to be called
 * @param elsewhere what a line begins with if the note is about no place of a file; if empty, what the note is about
 */
record NoteLines(Language language, Function<Id, Optional<String>> file, String elsewhere) {

    /** Lines that call the one file that was read by the name that the caller gave. */
    static NoteLines of(Path file, Language language) {
        return new NoteLines(language, source -> Optional.of(file.toString()), file + ": ");
    }

    /** Lines that call a file by the name that the portfolio keeps. */
    static NoteLines of(Portfolio portfolio, Language language) {
        return new NoteLines(
                language,
                id -> portfolio.sources().stream()
                        .filter(source -> source.id().equals(id))
                        .map(SourceDocument::name)
                        .findFirst(),
                "");
    }

    String line(ImportNote note) {
        return note.source().flatMap(Source::span).map(this::place).orElseGet(() -> elsewhere(note))
                + severity(note.severity()).in(language) + ": "
                + note.message().plain(language) + " [" + note.code() + "]";
    }

    private String elsewhere(ImportNote note) {
        return elsewhere.isEmpty()
                ? note.subject().map(subject -> subject + ": ").orElse("")
                : elsewhere;
    }

    private String place(SourceSpan span) {
        return file.apply(span.document()).orElse(span.document().toString()) + ":" + span.firstLine() + ":"
                + span.firstColumn() + ": ";
    }

    static Bilingual severity(NoteSeverity severity) {
        return switch (severity) {
            case INFO -> Bilingual.of("info", "info");
            case WARNING -> Bilingual.of("varning", "warning");
            case ERROR -> Bilingual.of("fel", "error");
        };
    }
}
