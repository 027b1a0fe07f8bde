package se.tertial.plan.importer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.document.Activity;

/** Documents larger and stranger than people write. */
class SizeTest {

    private static Portfolio read(String document) throws ImportException {
        return Cases.read(PublishedTextImporter.create(), document).portfolio();
    }

    @Test
    void aListMayNestFiveThousandLevels() throws ImportException {
        String list = IntStream.range(0, 5000)
                .mapToObj(i -> " ".repeat(i) + "- Punkt " + i)
                .collect(Collectors.joining("\n"));
        Portfolio portfolio = read("Handlingsplan 2024\n\nSKOG\n\n" + list);
        assertEquals(50, depth(portfolio.plans().get(0).focusAreas().get(0).activities()));
        assertTrue(portfolio.importNotes().stream().anyMatch(note -> note.code().equals("I-DEPTH")));
    }

    private static int depth(List<Activity> activities) {
        return activities.stream()
                .mapToInt(its -> 1 + depth(its.activities()))
                .max()
                .orElse(0);
    }

    @Test
    void aStatusMayComeBackTenThousandTimes() throws ImportException {
        String report = "Uppdrag T2 2024 Kommentar T2 2024\nRusta.\n" + "Gul\n".repeat(10_000);
        Portfolio portfolio = read(report);
        assertEquals(
                1, portfolio.followUps().get(0).reports().get(0).assessments().size());
        assertEquals(
                1,
                portfolio.importNotes().stream()
                        .filter(note -> note.code().equals("I-STATUS-DOUBLED"))
                        .count());
    }

    @Test
    void aReportMayHaveAThousandRows() throws ImportException {
        String rows = IntStream.range(0, 1000)
                .mapToObj(i -> "Rusta hållplats " + i + ". (RS)\nGul\n\nRegionstyrelsen\n\nKlart.\n\n")
                .collect(Collectors.joining());
        Portfolio portfolio = read("Uppdrag T2 2024 Kommentar T2 2024\n" + rows);
        assertEquals(1000, portfolio.assignments().size());
        assertEquals(1000, portfolio.followUps().get(0).reports().size());
    }
}
