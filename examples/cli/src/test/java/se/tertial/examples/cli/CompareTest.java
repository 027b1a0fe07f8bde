package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two tertials of the sample, in two portfolios and in one. */
class CompareTest {

    @TempDir
    Path folder;

    private Path second = Path.of("");
    private Path third = Path.of("");
    private Path both = Path.of("");

    @BeforeEach
    void importTwoTertials() throws IOException {
        second = folder.resolve("t2.json");
        third = folder.resolve("t3.json");
        both = folder.resolve("both.json");
        Path later = folder.resolve("uppfoljning-t3-2025.txt");
        Files.writeString(
                later,
                Files.readString(Project.FOLLOW_UP)
                        .replace("T2 2025", "T3 2025")
                        .replace("\nGul\n", "\nGrön\n"));
        imported(second, Project.FOLLOW_UP);
        imported(third, later);
        imported(both, Project.FOLLOW_UP, later);
    }

    private static void imported(Path file, Path... documents) {
        List<Object> words = new ArrayList<>(List.of("import"));
        words.addAll(List.of(documents));
        words.addAll(List.of("--organisation", Project.NORRLID, "-o", file));
        Run run = Run.tertial(words.toArray());
        assertEquals(ExitStatus.DONE, run.status(), run.err());
    }

    @Test
    void saysWhatHasChangedBetweenPortfolios() {
        Run run = Run.tertial("compare", second, third);
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(
                List.of(
                        "forkorta: förbättrad, Mindre avvikelse → Enligt plan eller klart; kommentar upprepad, k/hsn = k/hsn"
                                + " (likhet 100_%)",
                        "utveckla: förbättrad, Mindre avvikelse → Enligt plan eller klart; kommentar upprepad, k/tn = k/tn"
                                + " (likhet 100_%); kommentar upprepad, k/kun = k/kun (likhet 100_%)",
                        "regionstyrelsen: oförändrad, Större avvikelse (2 perioder); kommentar upprepad, k/rs = k/rs"
                                + " (likhet 100_%); kommentar upprepad, k/hsn = k/hsn (likhet 100_%)",
                        "ta: oförändrad, Enligt plan eller klart (2 perioder); kommentar upprepad, k/rs = k/rs"
                                + " (likhet 100_%)",
                        "T2 2025 → T3 2025: kommentar upprepad 6, förbättrad 2, oförändrad 2"),
                run.outLines().stream().map(CompareTest::shortened).toList());
    }

    private static String shortened(String line) {
        return line.replaceAll("kommentar-[a-z0-9-]+", "k")
                .replaceAll("assignment:uppdrag-([a-z]+)-[a-z0-9-]+", "$1")
                .replace('\u00a0', '_');
    }

    @Test
    void saysWhatHasChangedBetweenPeriods() {
        Run portfolios = Run.tertial("compare", second, third, "--locale", "en");
        Run periods = Run.tertial("compare", both, "--periods", "2025-T2", "2025-T3", "--locale", "en");
        assertEquals(portfolios.out(), periods.out());
    }

    @Test
    void namesThePeriodsThatThereAre() {
        Run run = Run.tertial("compare", both, "--periods", "2025-T1", "2025-T3");
        assertEquals(ExitStatus.WRONG, run.status());
        assertEquals(
                "tertial: --periods: " + both + " has no follow-up of 2025-T1; expected 2025-T2, 2025-T3\n", run.err());
    }
}
