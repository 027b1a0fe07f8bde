package se.tertial.examples.benchmarks.ods;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.tertial.examples.benchmarks.Written;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.ReadyRows;

class OdsSidesTest {

    private static final String PACKING = "deflate";

    @TestFactory
    Stream<DynamicTest> everySideWritesTheSameRows() {
        ReadyRows ready = ReadyRows.of(FollowUps.of(Written.ROWS));
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of(ready.titles()));
        ready.rows().forEach(row -> expected.add(Written.loosely(row)));
        return OdsFamily.family().sides().stream()
                .filter(side -> !side.name().contains(PACKING))
                .map(side -> DynamicTest.dynamicTest(
                        side.name(), () -> Written.assertSameRows(expected, FirstSheet.of(Written.by(side)))));
    }

    @TestFactory
    Stream<DynamicTest> packingAloneWritesSomething() {
        return OdsFamily.family().sides().stream()
                .filter(side -> side.name().contains(PACKING))
                .map(side -> DynamicTest.dynamicTest(
                        side.name(), () -> assertTrue(Written.by(side).length > 5_000, "It packs the rows")));
    }
}
