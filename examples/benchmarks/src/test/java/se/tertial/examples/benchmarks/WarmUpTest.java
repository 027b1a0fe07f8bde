package se.tertial.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    private long now = 1_000;
    private int runs;

    @Test
    void aWorkRunsUntilItGetsNoFaster() throws Exception {
        assertEquals(6, runs(List.of(50L, 20L, 10L), 30), "30 after the last that was faster");
    }

    @Test
    void whatIsFasterByALittleIsChance() throws Exception {
        assertEquals(4, runs(List.of(1000L, 999L, 998L, 997L, 996L), 2_500));
    }

    @Test
    void whatGetsFasterForEverEndsAllTheSame() throws Exception {
        List<Long> faster = List.of(100L, 90L, 80L, 70L, 60L, 50L, 40L, 30L);
        assertEquals(7, runs(faster, 95), "475 at most, and the run in which that is reached");
    }

    /** How often a work runs whose runs take these times, the last one for ever. */
    private int runs(List<Long> times, long steady) throws Exception {
        Deque<Long> left = new ArrayDeque<>(times);
        new WarmUp(steady, () -> now).warm(output -> {
            now += left.size() > 1 ? left.remove() : left.element();
            runs++;
            return output;
        });
        return runs;
    }
}
