package se.tertial.plan.exporter.json.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IntSeriesTest {

    @Test
    void keepsWhatItIsGivenHoweverLongItGrows() {
        IntSeries series = new IntSeries();
        for (int i = 0; i < 100_000; i++) {
            series.add(3 * i);
        }
        series.set(70_000, 210_001);
        assertEquals(210_001, series.get(70_000));
        for (int i = 0; i < 70_000; i++) {
            assertEquals(3 * i, series.get(i));
            assertEquals(i, series.find(3 * i));
        }
    }

    @Test
    void findsNothingThatIsNotThere() {
        IntSeries series = new IntSeries();
        assertEquals(-1, series.find(0));
        series.add(1);
        series.add(3);
        for (int missing : new int[] {0, 2, 4}) {
            assertEquals(-1, series.find(missing));
        }
    }

    @Test
    void findsTheFirstThatIsNoLess() {
        IntSeries series = new IntSeries();
        assertEquals(0, series.firstFrom(5));
        series.add(1);
        series.add(3);
        series.add(4);
        assertEquals(0, series.firstFrom(1));
        assertEquals(1, series.firstFrom(2));
        assertEquals(3, series.firstFrom(5));
    }

    @Test
    void forgetsWhatIsCutOff() {
        IntSeries series = new IntSeries();
        for (int i = 0; i < 10_000; i++) {
            series.add(i);
        }
        series.cut(5_000);
        assertEquals(-1, series.find(5_000));
        series.add(7_000);
        assertEquals(5_000, series.find(7_000));
        assertEquals(4_999, series.find(4_999));
    }
}
