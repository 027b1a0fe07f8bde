package se.tertial.plan.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeLawsTest {

    @Property
    void aPeriodReadsBackFromItsCode(@ForAll("periods") ReportingPeriod period) {
        assertEquals(period, ReportingPeriod.parse(period.toString()));
    }

    @Property
    void aPeriodReadsBackFromItsSwedishLabel(@ForAll("modernPeriods") ReportingPeriod period) {
        assertEquals(period, ReportingPeriod.parse(period.labelSv()));
    }

    @Property
    void whatAPeriodCoversEnclosesItsSliceAndEndsWithIt(@ForAll("periods") ReportingPeriod period) {
        assertTrue(period.covers().encloses(period.slice()));
        assertEquals(period.covers().last(), period.slice().last());
        assertEquals(period.slice().first(), period.edtf().earliest().orElseThrow());
        assertEquals(period.slice().last(), period.edtf().latest().orElseThrow());
    }

    @Property
    void thePredecessorEndsTheDayBefore(@ForAll("modernPeriods") ReportingPeriod period) {
        assertEquals(period.kind().isRegular(), period.previous().isPresent());
        period.previous().ifPresent(previous -> {
            assertEquals(period.slice().first(), previous.slice().last().plusDays(1));
            assertEquals(period.kind(), previous.kind());
            assertTrue(previous.compareTo(period) < 0);
        });
    }

    @Property
    void theOrderAgreesWithEquals(@ForAll("periods") ReportingPeriod one, @ForAll("periods") ReportingPeriod other) {
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
    }

    @Property
    void labelsLieInTheirText(@ForAll("lines") String line) {
        int free = 0;
        for (PeriodLabel label : ReportingPeriod.find(line)) {
            assertTrue(label.start() >= free);
            assertTrue(label.end() <= line.length());
            free = label.end();
        }
    }

    @Property
    void aDateRangeReadsBackFromItsText(@ForAll("ranges") DateRange range) {
        assertEquals(range, DateRange.parse(range.toString()));
        assertTrue(range.contains(range.first()) && range.contains(range.last()));
    }

    @Property
    void anEdtfValueKeepsItsTextAndItsOrder(@ForAll("edtf") String text) {
        Edtf value;
        try {
            value = Edtf.parse(text);
        } catch (IllegalArgumentException refused) {
            assertFalse(String.valueOf(refused.getMessage()).isEmpty());
            return;
        }
        assertEquals(value, Edtf.parse(value.toString()));
        assertEquals(text, value.toString());
        for (SeasonPolicy policy : SeasonPolicy.values()) {
            value.earliest(policy)
                    .ifPresent(earliest ->
                            value.latest(policy).ifPresent(latest -> assertFalse(latest.isBefore(earliest))));
        }
    }

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        return periods(0, 9999);
    }

    @Provide
    Arbitrary<ReportingPeriod> modernPeriods() {
        return periods(1900, 2099);
    }

    private static Arbitrary<ReportingPeriod> periods(int firstYear, int lastYear) {
        Arbitrary<Integer> year = Arbitraries.integers().between(firstYear, lastYear);
        return Arbitraries.oneOf(
                Combinators.combine(year, number(3)).as(ReportingPeriod::tertial),
                Combinators.combine(year, number(4)).as(ReportingPeriod::quarter),
                Combinators.combine(year, number(2)).as(ReportingPeriod::halfYear),
                Combinators.combine(year, number(12)).as(ReportingPeriod::month),
                Combinators.combine(year, number(11)).as(ReportingPeriod::interim),
                year.map(ReportingPeriod::year),
                ranges(firstYear, lastYear).map(ReportingPeriod::custom));
    }

    private static Arbitrary<Integer> number(int last) {
        return Arbitraries.integers().between(1, last);
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return ranges(0, 9999);
    }

    private static Arbitrary<DateRange> ranges(int firstYear, int lastYear) {
        long first = LocalDate.of(firstYear, 1, 1).toEpochDay();
        long last = LocalDate.of(lastYear, 12, 31).toEpochDay();
        Arbitrary<Long> days = Arbitraries.longs().between(first, last);
        return Combinators.combine(days, days)
                .as((one, other) -> DateRange.of(
                        LocalDate.ofEpochDay(Math.min(one, other)), LocalDate.ofEpochDay(Math.max(one, other))));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(List.of(
                        "T2",
                        "2024",
                        "2025",
                        " ",
                        " ",
                        "\u00a0",
                        "-",
                        "–",
                        "/",
                        ":",
                        "januari",
                        "aug",
                        "per",
                        "31",
                        "delår",
                        "kvartal",
                        "3",
                        "till",
                        "Kommentar",
                        "😀"))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> edtf() {
        return Arbitraries.of(List.of(
                        "2023", "2024", "20", "2X", "XX", "-05", "-12", "-21", "-24", "-38", "-XX", "-31", "-01", "?",
                        "~", "%", "/", ".."))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }
}
