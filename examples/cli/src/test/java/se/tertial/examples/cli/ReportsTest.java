package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports for readers, on the command line. */
class ReportsTest {

    private static final Path REGION = Project.ROOT.resolve("examples/quickstart/region/region.json");

    @TempDir
    private Path out = Path.of("");

    @Test
    void aReportIsAboutItsPeriodAndKnowsTheOneBefore() throws IOException {
        Run run = Run.tertial(
                "export", REGION, "--to", "text", "--layout", "change", "--period", "2024-T2", "--out", out);

        assertEquals(List.of(out.resolve("region-change.txt").toString()), run.outLines());
        assertTrue(Files.readString(out.resolve("region-change.txt")).contains("Från T1 2024 till T2 2024"));
    }

    @Test
    void tablesAndReportsGoToTheFormatsThatTakeThem() throws IOException {
        Run run = Run.tertial(
                "export",
                REGION,
                "--to",
                "csv,text",
                "--table",
                "comments",
                "--layout",
                "body,worklist",
                "--body",
                "tn",
                "--option",
                "worklist.days=10",
                "--out",
                out);

        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(List.of("region-body.txt", "region-comments.csv", "region-worklist.txt"), files());
        assertTrue(Files.readString(out.resolve("region-body.txt")).contains("Trafiknämnden, T1 2025"));
    }

    @Test
    void withoutANameEveryReportIsWrittenThatCanBe() throws IOException {
        Run.tertial("export", REGION, "--to", "text", "--out", out);

        assertTrue(files().containsAll(List.of("region-follow-up.txt", "region-overview.txt")));
        assertFalse(files().contains("region-findings.txt"), "findings are not for the public unless asked for");
        assertFalse(files().contains("region-body.txt"), "of which body?");
        Run.tertial("export", REGION, "--to", "text", "--audience", "all", "--out", out);
        assertTrue(files().contains("region-findings.txt"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
