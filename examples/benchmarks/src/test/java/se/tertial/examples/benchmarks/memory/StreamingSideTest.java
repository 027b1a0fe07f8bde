package se.tertial.examples.benchmarks.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tertial.examples.benchmarks.ChildJvm;
import se.tertial.examples.benchmarks.Sink;

class StreamingSideTest {

    @ParameterizedTest
    @EnumSource
    void runsAndIsFoundByItsName(StreamingSide side) throws Exception {
        assertEquals(side, StreamingSide.of(side.shown()));
        Sink sink = new Sink();
        Object result = side.prepare(20).run(sink);
        assertTrue(sink.count() > 0 || (Long) result > 0, "It has written something");
    }

    @Test
    void aHeapThatDoesIsTold() throws Exception {
        assertTrue(new ChildJvm(List.of("-Xmx64m"))
                .run(OneRun.class, List.of("Tertial csv", "20"))
                .isPresent());
    }

    @Test
    void aHeapThatIsTooSmallIsTold() throws Exception {
        assertTrue(new ChildJvm(List.of("-Xmx2m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"))
                .run(OneRun.class, List.of("Tertial csv", "1000"))
                .isEmpty());
    }

    @Test
    void whatARowTakesOfFewAndOfManyIsPrinted() throws Exception {
        String printed = new ChildJvm(List.of("-Xmx64m"))
                .run(FewAndMany.class, List.of("Tertial csv", "20", "40"))
                .orElseThrow();
        String[] nanos = printed.split(" ", -1);
        assertEquals(2, nanos.length, printed);
        for (String each : nanos) {
            assertTrue(Double.parseDouble(each) > 0, printed);
        }
    }
}
