package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.exporter.json.CheckReportJson;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.check.CheckReport;

/** The forms in which what a check found can be had, and where they go. */
class CheckFormatsTest {

    private static final String SUMMARY = ": hel; importen lämnade 1 anmärkning; 0 fel, 1 varning och ";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aPortfolio() throws IOException {
        file = Files.writeString(folder.resolve("p.json"), """
                {"format": "tertial-portfolio", "version": "1.0", "organisation": {"name": "Region Norrlid"},
                 "assignments": [{"id": "u-1", "text": "Korta köerna"}],
                 "importNotes": [{"code": "I-TEST", "severity": "warning", "message": "Läst så här."}]}
                """);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(its -> its.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aReportAsJsonIsReadBack() {
        Run run = Run.tertial("check", file, "--format", "json", "--as-of", "2025-09-01");

        CheckReport report = CheckReportJson.reader().read(run.out().getBytes(StandardCharsets.UTF_8));
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals("2025-09-01", report.asOf().toString());
        assertEquals(
                "Korta köerna: varken en ansvarskod eller texten säger vem som ansvarar",
                report.findings().get(0).message(Language.SV));
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith(file + SUMMARY), run.err());
    }

    @Test
    void sarifIsInTheLanguageOfTheReader() {
        String swedish = Run.tertial("check", file, "--format", "sarif").out();
        String english = Run.tertial("check", file, "--format", "sarif", "--locale", "en")
                .out();

        assertTrue(swedish.contains("\"text\": \"Korta köerna: varken en ansvarskod eller texten säger"), swedish);
        assertTrue(english.contains("\"text\": \"Korta köerna: neither a code nor the text says"), english);
        assertTrue(english.contains("\"fullyQualifiedName\": \"assignment:u-1\""), english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void aFileHoldsWhatStandardOutputWould(String format) throws IOException {
        Path output = folder.resolve("result");

        Run run = Run.tertial("check", file, "--format", format, "-o", output);

        assertEquals("", run.out());
        assertEquals(Run.tertial("check", file, "--format", format).out(), Files.readString(output));
        assertTrue(run.err().startsWith(file + SUMMARY), run.err());
        assertEquals(List.of("p.json", "result"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void theStatusIsTheSameInEveryForm(String format) {
        assertEquals(
                ExitStatus.FINDINGS,
                Run.tertial("check", file, "--format", format, "--fail-on", "warning")
                        .status());
        assertEquals(
                ExitStatus.DONE, Run.tertial("check", file, "--format", format).status());
    }

    @Test
    void aNoteThatDecidesTheStatusIsSaidBesideAReportThatLacksIt() {
        Run run = Run.tertial("check", file, "--format", "sarif", "--fail-on", "warning");

        assertEquals("varning: Läst så här. [I-TEST]", run.errLines().get(0));
        assertEquals(2, run.errLines().size());
    }

    @Test
    void theInputIsNotOverwritten() throws IOException {
        Path rules = Files.writeString(
                folder.resolve("rules.json"), "{\"format\": \"tertial-rule-set\", \"version\": \"1.0\"}");

        Run overPortfolio = Run.tertial("check", file, "-o", folder.resolve("./p.json"));
        Run overRules = Run.tertial("check", file, "--rules", rules, "--format", "json", "-o", rules);

        assertEquals(ExitStatus.WRONG, overPortfolio.status());
        assertEquals(
                "tertial: " + folder.resolve("./p.json")
                        + " is the portfolio itself and would be overwritten; give another --output\n",
                overPortfolio.err());
        assertEquals(
                "tertial: " + rules + " is the rule set itself and would be overwritten; give another --output\n",
                overRules.err());
        assertEquals(
                "Region Norrlid",
                PlanJson.reader().read(file).organisation().name().plain());
    }
}
