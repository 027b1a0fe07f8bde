package se.tertial.examples.benchmarks.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    private static final ResultTable TABLE = new ResultTable(List.of(
            new Line("Peer", Map.of(Measure.PER_CPU_SECOND, 400_000.4, Measure.ALLOCATED, 5.678)),
            new Line("Ours", Map.of(Measure.PER_CPU_SECOND, 380_000.0, Measure.ALLOCATED, 12.34)),
            new Line("Ours, two threads", Map.of(Measure.PER_SECOND, 700_000.0))));

    @Test
    void figuresStandInColumnsOfWhatWasMeasured() {
        assertEquals(
                List.of(
                        "                          per CPU s           per s     alloc B/row",
                        "  Peer                      400 000                            5.68",
                        "  Ours                      380 000                            12.3",
                        "  Ours, two threads                         700 000"),
                TABLE.figures().lines().toList());
    }

    @Test
    void aRateIsAtLeastAndACostAtMost() {
        List<Reach> reaches = List.of(
                Reach.times("Ours", Measure.PER_CPU_SECOND, 0.9, "Peer").because("it is not short"),
                Reach.times("Ours", Measure.PER_CPU_SECOND, 1.0, "Peer").because("ours goes the whole way"),
                Reach.times("Ours", Measure.ALLOCATED, 2.0, "Peer"),
                Reach.fixed("Ours", Measure.ALLOCATED, 20));
        assertEquals(
                List.of(
                        "  met    Ours ≥ 0.90 × Peer, per CPU s: 0.95",
                        "  short  Ours ≥ 1.00 × Peer, per CPU s: 0.95",
                        "         because ours goes the whole way",
                        "  short  Ours ≤ 2.00 × Peer, alloc B/row: 2.17",
                        "  met    Ours ≤ 20.0, alloc B/row: 12.3"),
                TABLE.verdicts(reaches).lines().toList());
    }

    @Test
    void whatDoesAPartOfTheWorkTellsHowFarOneCanGet() {
        ResultTable table = new ResultTable(List.of(
                new Line("Peer", Map.of(Measure.PER_CPU_SECOND, 100.0)),
                new Line("Part", Map.of(Measure.PER_CPU_SECOND, 75.0)),
                new Line("Ours", Map.of(Measure.PER_CPU_SECOND, 60.0))));
        List<Reach> reaches = List.of(
                Reach.times("Ours", Measure.PER_CPU_SECOND, 0.5, "Peer").because("a part takes time", "Part"),
                Reach.times("Ours", Measure.PER_CPU_SECOND, 0.8, "Peer").because("a part takes time", "Part"),
                Reach.times("Ours", Measure.PER_CPU_SECOND, 0.8, "Peer").because("a part takes time", "Other"));
        assertEquals(
                List.of(
                        "  met    Ours ≥ 0.50 × Peer, per CPU s: 0.60",
                        "  short  Ours ≥ 0.80 × Peer, per CPU s: 0.60",
                        "         because a part takes time; Part: 0.75",
                        "  short  Ours ≥ 0.80 × Peer, per CPU s: 0.60",
                        "         because a part takes time"),
                table.verdicts(reaches).lines().toList());
    }

    @Test
    void whatWasNotMeasuredIsNeitherMetNorShort() {
        List<Reach> reaches = List.of(
                Reach.times("Ours, two threads", Measure.PER_SECOND, 2.5, "Peer"),
                Reach.fixed("Nobody", Measure.SECONDS, 1));
        assertEquals(
                List.of(
                        "  -      Ours, two threads ≥ 2.50 × Peer, per s: not measured",
                        "  -      Nobody ≤ 1.00, s: not measured"),
                TABLE.verdicts(reaches).lines().toList());
    }

    @Test
    void whatGetsThroughInNoHeapIsBeatenByWhatDoes() {
        ResultTable heaps = new ResultTable(List.of(
                new Line("Peer", Map.of(Measure.HEAP, Double.POSITIVE_INFINITY)),
                new Line("Ours", Map.of(Measure.HEAP, 24.0))));
        assertEquals("  Peer               ∞", heaps.figures().lines().toList().get(1));
        assertEquals(
                List.of("  met    Ours ≤ 1.00 × Peer, heap MiB: 0.00"),
                heaps.verdicts(List.of(Reach.times("Ours", Measure.HEAP, 1, "Peer")))
                        .lines()
                        .toList());
    }
}
