package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.export.ExportPlan;
import se.tertial.plan.exporter.json.CheckReportJson;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.exporter.json.RuleSetJson;
import se.tertial.plan.model.Portfolio;

/** The main job over the sample, from the text as published to files in other formats. */
class SampleTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void importBoth() {
        file = folder.resolve("norrlid-2025.json");
        Run run = Run.tertial(
                "import",
                Project.PLAN,
                Project.FOLLOW_UP,
                "--organisation",
                Project.NORRLID,
                "-o",
                file,
                "--locale",
                "en");

        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals("", run.out());
        assertEquals(
                "2 documents (1 strategy, 1 plan), 3 focus areas, 11 activities, 4 assignments, 1 follow-up, 4 reports, 7 comments",
                run.errLines().get(run.errLines().size() - 1));
        assertTrue(
                run.err()
                        .contains(Project.FOLLOW_UP
                                + ":1:1: info: The header is read as uppdrag, kommentar, period 2025-T2"),
                run.err());
    }

    @Test
    void importWithoutFileWritesTheSameToStandardOutput() throws IOException {
        Run run = Run.tertial("import", Project.PLAN, Project.FOLLOW_UP, "--organisation", Project.NORRLID);

        assertEquals(Files.readString(file), run.out());
    }

    @Test
    void importingOnceMoreChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);

        Run run = Run.tertial("import", Project.FOLLOW_UP, Project.PLAN, "--into", file, "-o", file);

        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void portfolioIsImportedAsItIs() throws IOException {
        assertEquals(Files.readString(file), Run.tertial("import", file).out());
    }

    @Test
    void exportWritesEveryTableAndTheModel() throws IOException {
        Path out = folder.resolve("out");

        Run run = Run.tertial("export", file, "--to", "csv,json", "--out", out);

        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals("", run.err());
        assertEquals(
                ExportPlan.tableIds().size() - 1 + 1, run.outLines().size(), "all but the findings, and the model");
        assertFalse(run.out().contains("findings"));
        for (String line : run.outLines()) {
            assertTrue(Files.size(Path.of(line)) > 0, line);
        }
        List<String> comments = Files.readAllLines(out.resolve("norrlid-2025-comments.csv"));
        assertTrue(comments.get(0).startsWith("follow_up_id,period,"), comments.get(0));
        assertTrue(comments.stream().anyMatch(row -> row.contains("Två mobila mottagningar är i drift")));
    }

    @Test
    void exportToAllWritesEachFormatThatTakesWhatIsNamed() {
        Path out = folder.resolve("out");

        assertEquals(List.of("csv", "fods", "ods"), endings("--to", "all", "--out", out, "--table", "bodies"));
        assertEquals(List.of("html", "odt", "txt"), endings("--to", "text,all", "--out", out, "--layout", "overview"));
        assertEquals(
                List.of("csv", "fods", "html", "json", "ods", "odt", "txt", "yaml"),
                endings("--to", "all", "--out", out));
    }

    private List<String> endings(Object... words) {
        Run run = Run.tertial(
                Stream.concat(Stream.of("export", file), Stream.of(words)).toArray());
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        return run.outLines().stream()
                .map(line -> line.substring(line.lastIndexOf('.') + 1))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void exportWritesFindingsIfAskedTo() throws IOException {
        Path out = folder.resolve("out");

        Run run = Run.tertial(
                "export", file, "--to", "csv", "--out", out, "--with-findings", "recommended", "--as-of", "2025-10-01");

        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(ExportPlan.tableIds().size(), run.outLines().size());
        List<String> findings = Files.readAllLines(out.resolve("norrlid-2025-findings.csv"));
        assertTrue(findings.get(0).startsWith("finding,explained_by,rule,severity,"), findings.get(0));
        long told = Run.tertial("check", file, "--as-of", "2025-10-01").outLines().stream()
                .filter(line -> line.matches(".*: (info|varning|fel): .* \\[[A-Z]\\d\\d]"))
                .count();
        assertTrue(told > 0);
        assertEquals(
                told,
                findings.stream()
                        .filter(line -> line.matches("\\d+,,[A-Z]\\d\\d,(info|warning|error),.*"))
                        .count());
    }

    @Test
    void exportedModelReadBackAndExportedAgainGivesTheSameBytes() throws IOException {
        Run.tertial("export", file, "--to", "json", "--out", folder.resolve("one"), "--audience", "all");
        Path again = folder.resolve("one/norrlid-2025.json");
        Run.tertial("import", again, "-o", folder.resolve("norrlid-2025.json"));
        Run.tertial("export", file, "--to", "json", "--out", folder.resolve("two"), "--audience", "all");

        assertArrayEquals(Files.readAllBytes(again), Files.readAllBytes(folder.resolve("two/norrlid-2025.json")));
    }

    @Test
    void exportOfAPeriodAndATableInSwedishForExcel() throws IOException {
        Path out = folder.resolve("out");

        Run run = Run.tertial(
                "export",
                file,
                "--to",
                "csv",
                "--out",
                out,
                "--period",
                "T2 2025",
                "--table",
                "assessments",
                "--option",
                "csv.profile=excel-sv");

        assertEquals(List.of(out.resolve("norrlid-2025-assessments.csv").toString()), run.outLines());
        String text = Files.readString(Path.of(run.outLines().get(0)));
        assertTrue(text.startsWith("\uFEFFUppföljning (id);Period;"), text);
    }

    @Test
    void periodThatNobodyReportedIsRefusedWithThoseThatThereAre() {
        Run run = Run.tertial("export", file, "--to", "csv", "--out", folder.resolve("out"), "--period", "2024-T2");

        assertEquals("tertial: " + file + " has no follow-up of 2024-T2; it has 2025-T2\n", run.err());
        assertEquals(ExitStatus.WRONG, run.status());
    }

    @Test
    void failedImportLeavesTheOldFile() throws IOException {
        byte[] before = Files.readAllBytes(file);

        Run run = Run.tertial("import", Project.PLAN, folder.resolve("missing.txt"), "-o", file);

        assertEquals(ExitStatus.FAILED, run.status());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void checkShowsTheNotesThenTheFindingsAndASummary() throws IOException {
        Portfolio portfolio = PlanJson.reader().read(file);
        int notes = portfolio.importNotes().size();

        Run run = Run.tertial("check", file, "--locale", "en");

        String last = run.outLines().get(run.outLines().size() - 1);
        assertTrue(
                last.startsWith(file + ": sound; the import left " + notes + " notes; 0 errors, 6 warnings and "),
                last);
        assertTrue(last.contains(" infos as of 2025-10-01; "), last);
        assertTrue(
                run.outLines()
                        .contains("uppfoljning-t2-2025.txt:11:1: warning: 2025-T2: Utveckla kollektivtrafiken så att"
                                + " arbetspendling blir möjlig…: no comment by HSN, responsible for it [R03]"),
                run.out());
        assertTrue(run.outLines().contains("S10: skipped: nothing was reported on for two periods"), run.out());
        assertEquals(ExitStatus.DONE, run.status());
        assertEquals(
                ExitStatus.FINDINGS,
                Run.tertial("check", file, "--fail-on", "warning").status());
    }

    @Test
    void schemasArePrintedAsTheyAre() throws IOException {
        assertIsPrinted(PlanJson.schema(), "schema");
        assertIsPrinted(PlanJson.schema(), "schema", "portfolio");
        assertIsPrinted(RuleSetJson.schema(), "schema", "rule-set");
        assertIsPrinted(CheckReportJson.schema(), "schema", "check-report");
    }

    private static void assertIsPrinted(InputStream schema, Object... call) throws IOException {
        try (schema) {
            assertEquals(
                    new String(schema.readAllBytes(), StandardCharsets.UTF_8),
                    Run.tertial(call).out());
        }
    }
}
