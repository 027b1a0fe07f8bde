package se.tertial.examples.benchmarks.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.tertial.examples.benchmarks.Side;
import se.tertial.examples.benchmarks.Sink;
import se.tertial.examples.benchmarks.Written;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.plan.model.Portfolio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSidesTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    /** From this version on Java runs no annotation processor that it is not told of. */
    private static final int NO_PROCESSOR = 23;

    @TestFactory
    Stream<DynamicTest> everySideWritesTheSameTree() throws Exception {
        JsonNode expected = MAPPER.readTree(JsonFiles.file(Written.ROWS));
        return JsonFamilies.writing().sides().stream()
                .map(side -> DynamicTest.dynamicTest(side.name(), () -> {
                    assumeTrue(
                            !side.name().equals("dsl-json") || Runtime.version().feature() < NO_PROCESSOR,
                            "Compiled by this JDK, dsl-json has no converters made for it and leaves out zeros");
                    assertEquals(expected, MAPPER.readTree(Written.by(side)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everySideReadsAllComments() {
        return JsonFamilies.reading().sides().stream()
                .filter(side -> !side.name().equals("Jackson skipping"))
                .map(side ->
                        DynamicTest.dynamicTest(side.name(), () -> assertEquals(Written.ROWS, comments(read(side)))));
    }

    @Test
    void theFileHoldsWhatTheSourceHolds() throws Exception {
        assertEquals(
                FollowUps.portfolio(Written.ROWS), read(JsonFamilies.reading().side("Tertial")));
    }

    private static Object read(Side side) throws Exception {
        return side.preparation().prepare(Written.ROWS).run(new Sink());
    }

    private static int comments(Object read) {
        return read instanceof Portfolio portfolio
                ? portfolio.followUps().stream()
                        .flatMap(followUp -> followUp.reports().stream())
                        .mapToInt(report -> report.comments().size())
                        .sum()
                : ((PortfolioRecords) read).comments();
    }
}
