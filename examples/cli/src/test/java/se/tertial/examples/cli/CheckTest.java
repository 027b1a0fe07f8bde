package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "info,    ,        0",
        "info,    warning, 0",
        "warning, ,        0",
        "warning, error,   0",
        "warning, warning, 1",
        "warning, never,   0",
        "error,   ,        1",
        "error,   error,   1",
        "error,   warning, 1",
        "error,   never,   0"
    })
    void gravestNoteDecidesTheStatus(String severity, String failOn, int status) throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), """
                {"format": "tertial-portfolio", "version": "1.0", "organisation": {"name": "Region Norrlid"},
                 "importNotes": [{"code": "I-TEST", "severity": "%s", "message": {"sv": "Läst så här.", "en": "Read thus."}}]}
                """.replace("%s", severity));

        Run run = failOn == null
                ? Run.tertial("check", file, "--locale", "en")
                : Run.tertial("check", file, "--fail-on", failOn, "--locale", "en");

        assertEquals(status, run.status(), run.err());
        assertEquals(severity + ": Read thus. [I-TEST]", run.outLines().get(0));
    }

    private static final String PORTFOLIO = """
            {"format": "tertial-portfolio", "version": "1.0", "organisation": {"name": "Region Norrlid"},
             "assignments": [{"id": "u-1", "text": "Korta köerna"}, {"id": "u-2", "text": "Öppna fler mottagningar"}]}
            """;

    @Test
    void aRuleSetOfOnesOwnChoosesGradesAndSuppresses() throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), PORTFOLIO);
        Path rules = Files.writeString(folder.resolve("rules.json"), """
                {"format": "tertial-rule-set", "version": "1.0", "base": "none",
                 "rules": {"R01": {"enabled": true, "severity": "error"}},
                 "suppressions": [
                  {"rule": "R01", "subject": {"kind": "assignment", "id": "u-1"}, "reason": "delas ut i höst",
                   "expires": "2025-12-31"},
                  {"rule": "R01", "subject": {"kind": "assignment", "id": "u-2"}, "reason": "delas ut i vår",
                   "expires": "2025-06-30"}]}
                """);

        Run run = Run.tertial("check", file, "--rules", rules, "--as-of", "2025-09-01", "--locale", "en");

        assertEquals(ExitStatus.FINDINGS, run.status(), run.err());
        assertEquals(
                List.of(
                        "assignment:u-2: error: Öppna fler mottagningar: neither a code nor the text says who answers for it"
                                + " [R01]",
                        "R01: suppressed up to and including 2025-12-31, 1 finding: delas ut i höst",
                        "R01: the suppression expired on 2025-06-30: delas ut i vår",
                        file
                                + ": sound; the import left 0 notes; 1 error, 0 warnings and 0 infos as of 2025-09-01; 1 of 1"
                                + " rule tried"),
                run.outLines());
    }

    @Test
    void aRuleThatThereIsNotIsToldWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), PORTFOLIO);
        Path rules = Files.writeString(folder.resolve("rules.json"), """
                {"format": "tertial-rule-set", "version": "1.0",
                 "rules": {"R1": {}}}
                """);

        Run run = Run.tertial("check", file, "--rules", rules);

        assertEquals(ExitStatus.WRONG, run.status());
        assertTrue(
                run.err().startsWith(rules + ":2:18: error: /rules/R1: there is no rule 'R1'; did you mean 'R01'?"),
                run.err());
    }

    @Test
    void whatIsCountedFollowsTheFindingsAndMakesNothingGrave() throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), """
                {"format": "tertial-portfolio", "version": "1.0", "organisation": {"name": "Region Norrlid"},
                 "bodies": [{"id": "rs", "name": "Regionstyrelsen", "kind": "executive-board", "code": "RS"}],
                 "assignments": [{"id": "u-1", "text": "Korta köerna"}],
                 "followUps": [{"id": "uf", "period": "2024-T2", "reports": [
                  {"subject": {"kind": "assignment", "id": "u-1"},
                   "comments": [{"id": "k-1", "body": "rs", "paragraphs": ["Köerna är nu nio dagar."]}]}]}]}
                """);
        Path rules = Files.writeString(folder.resolve("rules.json"), """
                {"format": "tertial-rule-set", "version": "1.0", "base": "none",
                 "rules": {"Q06": {"enabled": true, "severity": "error"}, "R01": {"enabled": true}}}
                """);

        Run run = Run.tertial("check", file, "--rules", rules, "--as-of", "2024-09-30");

        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(
                List.of(
                        "assignment:u-1: varning: Korta köerna: varken en ansvarskod eller texten säger vem som ansvarar"
                                + " [R01]",
                        "follow-up:uf: siffra: 2024-T2: RS: svarade på 1 där det inte är känt vilka som har tillfrågats;"
                                + " 5 ord per kommentar [Q06]"),
                run.outLines().subList(0, 2));
    }
}
