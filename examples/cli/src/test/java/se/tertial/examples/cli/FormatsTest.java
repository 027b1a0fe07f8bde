package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void idsStandAlone() {
        Run run = Run.tertial("formats", "--ids");

        assertEquals(List.of("csv", "fods", "html", "json", "ods", "odt", "text", "yaml"), run.outLines());
        assertEquals("", run.err());
    }

    @Test
    void formatIsToldWithItsOptionsInTheReadersLanguage() {
        List<String> en = Run.tertial("formats", "--locale", "en").outLines();
        List<String> sv = Run.tertial("--locale", "sv", "formats").outLines();

        assertTrue(en.contains("  writes:   *.csv, text/csv;charset=utf-8;header=present"), en.toString());
        assertTrue(en.contains("  takes:    one table a file"), en.toString());
        assertTrue(
                en.contains("  option:   --option csv.profile (open-data|excel-sv, default 'open-data')"),
                en.toString());
        assertTrue(
                en.stream()
                        .anyMatch(its ->
                                its.matches("  from:     .*, version \\S+ \\(se\\.tertial\\.plan\\.exporter\\.csv\\)")),
                en.toString());
        assertTrue(en.contains("            Expected: a whole number from 40 to 1000"), en.toString());
        assertTrue(en.contains("--layout worklist – Worklist"), en.toString());
        assertTrue(en.contains("  option:   --option worklist.days (integer in days, default '90')"), en.toString());
        assertTrue(
                sv.contains("  kräver:   en period (--period, annars den senaste), ett organ (--body)"), sv.toString());
        assertTrue(sv.contains("  skriver:  *.csv, text/csv;charset=utf-8;header=present"), sv.toString());
        assertTrue(sv.contains("            Väntat värde: ett heltal från 40 till 1000"), sv.toString());
        assertEquals(en.size(), sv.size());
    }

    @Test
    void helpTellsEveryCommandAndTheMeaningOfTheStatus() {
        Run run = Run.tertial("--help");

        for (String command : List.of("import", "export", "check", "compare", "formats", "rules", "schema")) {
            assertTrue(run.outLines().stream().anyMatch(line -> line.startsWith("  " + command + " ")), command);
            assertTrue(Run.tertial(command, "--help").out().startsWith("Usage: tertial " + command), command);
        }
        assertTrue(run.outLines().contains("  3  reading or writing failed"), run.out());
        assertTrue(run.out().contains("\n  130  stopped by Ctrl-C"), run.out());
        assertEquals(ExitStatus.DONE, run.status());
    }

    @Test
    void versionIsThatOfTheModule() {
        assertTrue(Run.tertial("--version").out().matches("tertial \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"));
    }

    @Test
    void traceIsShownOnRequestOnly() {
        assertEquals(1, Run.tertial("check", "missing.json").errLines().size());
        assertTrue(Run.tertial("check", "missing.json", "--debug").err().contains("\tat "));
    }
}
