package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
