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
    void oneRunPrintsWhatARowTakes() throws Exception {
        String printed = new ChildJvm(List.of("-Xmx64m"))
                .run(OneRun.class, List.of("Tertial csv", "20", "1"))
                .orElseThrow();
        assertTrue(Double.parseDouble(printed) > 0, printed);
    }

    @Test
    void aHeapThatIsTooSmallIsTold() throws Exception {
        assertTrue(new ChildJvm(List.of("-Xmx2m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"))
                .run(OneRun.class, List.of("Tertial csv", "1000", "0"))
                .isEmpty());
    }
}
