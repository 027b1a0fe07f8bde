package se.tertial.plan.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "period-labels.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void readsEveryLabelOfTheTableAndRefusesTheOthers(String label, @Nullable String code, @Nullable String covers) {
        String text = label.equals("''") ? "" : label;
        if (code == null) {
            assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.parse(text));
            return;
        }
        ReportingPeriod period = ReportingPeriod.parse(text);
        assertEquals(code, period.code());
        assertEquals(DateRange.parse(String.valueOf(covers)), period.covers());
    }

    @Test
    void secondTertialIsItsOwnFourMonthsAndCoversEight() {
        ReportingPeriod period = ReportingPeriod.parse("T2 2024");

        assertEquals(PeriodKind.TERTIAL, period.kind());
        assertEquals(DateRange.parse("2024-05-01/2024-08-31"), period.slice());
        assertEquals(DateRange.parse("2024-01-01/2024-08-31"), period.covers());
        assertEquals(LocalDate.of(2024, 8, 31), period.asOf());
        assertEquals(LocalDate.of(2024, 10, 31), period.due());
        assertEquals(Optional.of(ReportingPeriod.tertial(2024, 1)), period.previous());
        assertEquals(ReportingPeriod.tertial(2023, 2), period.sameLastYear());
        assertEquals("2024-T2", period.sdmx());
        assertEquals(Edtf.parse("2024-38"), period.edtf());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-T1, 2024-37, 2024-T1, T1 2024, T1 2024",
        "2024-Q3, 2024-35, 2024-Q3, kvartal 3 2024, Q3 2024",
        "2024-S2, 2024-41, 2024-S2, halvår 2 2024, H2 2024",
        "2024-M08, 2024-08, 2024-M08, augusti 2024, August 2024",
        "2024, 2024, 2024, 2024, 2024",
        "2024-D08, 2024-01/2024-08, 2024-01-01/P8M, januari–augusti 2024, January–August 2024",
        "2024-02-01/2024-03-31, 2024-02-01/2024-03-31, 2024-02-01/P60D, 2024-02-01–2024-03-31, 2024-02-01–2024-03-31"
    })
    void isWrittenInEdtfSdmxSwedishAndEnglish(String code, String edtf, String sdmx, String sv, String en) {
        ReportingPeriod period = ReportingPeriod.parse(code);

        assertEquals(edtf, period.edtf().toString());
        assertEquals(sdmx, period.sdmx());
        assertEquals(sv, period.labelSv());
        assertEquals(en, period.labelEn());
    }

    @ParameterizedTest
    @CsvSource({"2024-T1, 2023-T3", "2024-Q1, 2023-Q4", "2024-S2, 2024-S1", "2024-M01, 2023-M12", "2024, 2023"})
    void hasAPredecessorOfItsKind(String code, String previous) {
        assertEquals(
                previous, ReportingPeriod.parse(code).previous().orElseThrow().code());
    }

    @ParameterizedTest
    @CsvSource({"2024-D08", "2024-02-01/2024-03-31", "0000", "0000-T1"})
    void hasNoPredecessorWhereNobodyCanKnowIt(String code) {
        assertEquals(Optional.empty(), ReportingPeriod.parse(code).previous());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-M02, 2023-02-01/2023-02-28",
        "2025-M02, 2024-02-01/2024-02-29",
        "2025-02-10/2025-02-28, 2024-02-10/2024-02-29",
        "2024-D04, 2023-01-01/2023-04-30"
    })
    void aYearEarlierTheMonthsAreWholeAgain(String code, String slice) {
        assertEquals(
                DateRange.parse(slice),
                ReportingPeriod.parse(code).sameLastYear().slice());
    }

    @ParameterizedTest
    @CsvSource({"2024-T1, 2024-06-30", "2024-T2, 2024-10-31", "2024, 2025-02-28", "2023, 2024-02-29"})
    void isDueTwoMonthsAfterItsEnd(String code, LocalDate due) {
        assertEquals(due, ReportingPeriod.parse(code).due());
    }

    @Test
    void aLabelWithoutAYearTakesTheYearItIsGiven() {
        assertEquals(ReportingPeriod.interim(2024, 8), ReportingPeriod.parse("delårsrapport per augusti", 2024));
        assertEquals(ReportingPeriod.quarter(2023, 3), ReportingPeriod.parse("kvartal 3 2023", 2024));
        String message = messageOf(() -> ReportingPeriod.parse("delårsrapport per augusti"));
        assertTrue(message.contains("names no year"), message);
    }

    @Test
    void findsBothLabelsInAFlattenedTableHeader() {
        String header = "Uppdrag T2 2024 Kommentar T2 2024";

        List<PeriodLabel> labels = ReportingPeriod.find(header);

        ReportingPeriod period = ReportingPeriod.tertial(2024, 2);
        assertEquals(List.of(new PeriodLabel(8, 15, period, false), new PeriodLabel(26, 33, period, false)), labels);
    }

    @Test
    void saysWhereAReadingIsAssumed() {
        assertTrue(ReportingPeriod.find("Delårsrapport 2 2024").get(0).assumed());
        assertTrue(ReportingPeriod.find("2024:2").get(0).assumed());
        assertFalse(ReportingPeriod.find("Delår 2 per 31 augusti 2024").get(0).assumed());
        assertFalse(ReportingPeriod.find("Tertialrapport 2024:2").get(0).assumed());
    }

    @Test
    void findsNothingInATextWithoutPeriods() {
        assertEquals(List.of(), ReportingPeriod.find("Diarienummer RS/532/2023, lag (2018:597), § 150, 2024-08-31"));
    }

    @Test
    void refusesDaysThatAreNotOfTheKind() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReportingPeriod(PeriodKind.TERTIAL, DateRange.parse("2024-05-01/2024-08-30")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReportingPeriod(PeriodKind.TERTIAL, DateRange.parse("2024-02-01/2024-05-31")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReportingPeriod(PeriodKind.INTERIM, DateRange.parse("2024-02-01/2024-08-31")));
        assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.interim(2024, 12));
        assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.year(10000));
    }

    @Test
    void sortsByTheLastDayThenTheFirst() {
        List<String> sorted = List.of("2023", "2024-T1", "2024-D08", "2024-T2", "2024-M08", "2024-Q3");

        assertEquals(
                sorted,
                List.of("2024-M08", "2024-Q3", "2024-T2", "2024-D08", "2024-T1", "2023").stream()
                        .map(ReportingPeriod::parse)
                        .sorted()
                        .map(ReportingPeriod::code)
                        .toList());
    }

    private static String messageOf(Executable call) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
