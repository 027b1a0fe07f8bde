package se.tertial.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.exporter.json.CheckReportJson;
import se.tertial.plan.exporter.json.CheckReportSarif;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.check.CheckReport;

/**
 * What a check of a portfolio led to.
 *
 * @param file where the portfolio was read from
 * @param portfolio what was checked
 * @param report what the rules found
 */
record CheckResult(Path file, Portfolio portfolio, CheckReport report) {

    /** Writes all of it as text, or what the rules found in one of the forms for programs. */
    void write(ReportFormat format, Language language, OutputStream output) throws IOException {
        switch (format) {
            case TEXT -> {
                for (String line : lines(language)) {
                    Console.print(line, output);
                }
            }
            case JSON -> CheckReportJson.write(report, output);
            case SARIF -> {
                CheckReportSarif sarif = CheckReportSarif.in(language);
                Optional<String> version = Tertial.Version.number();
                version.map(sarif::withVersion).orElse(sarif).write(report, portfolio, output);
            }
        }
    }

    private List<String> lines(Language language) {
        NoteLines notes = NoteLines.of(portfolio, language);
        List<String> lines = new ArrayList<>();
        portfolio.importNotes().forEach(note -> lines.add(notes.line(note)));
        lines.addAll(new CheckLines(language).of(report, portfolio));
        lines.add(summary().in(language));
        return lines;
    }

    /** The notes of the import that are so grave; they are of the portfolio, and no report has them. */
    List<String> notes(Threshold threshold, Language language) {
        NoteLines lines = NoteLines.of(portfolio, language);
        return portfolio.importNotes().stream()
                .filter(note -> threshold.isReachedBy(note.severity()))
                .map(lines::line)
                .toList();
    }

    boolean reaches(Threshold threshold) {
        return portfolio.importNotes().stream().anyMatch(note -> threshold.isReachedBy(note.severity()))
                || report.gravest().filter(threshold::isReachedBy).isPresent();
    }

    /** All in one line. */
    Bilingual summary() {
        Bilingual imported = Counted.of(
                "importen lämnade {notes} {notes|anmärkning|anmärkningar}",
                "the import left {notes} {notes|note|notes}",
                Map.of("notes", portfolio.importNotes().size()));
        Bilingual summary = CheckLines.summary(report);
        return Bilingual.of(
                file + ": hel; " + imported.sv() + "; " + summary.sv(),
                file + ": sound; " + imported.en() + "; " + summary.en());
    }
}
