package se.tertial.examples.benchmarks.json;

import java.util.List;
import se.tertial.examples.benchmarks.Side;
import se.tertial.examples.benchmarks.SideFamily;
import se.tertial.examples.benchmarks.table.Reaches;

/** The file of a portfolio, written and read. */
public final class JsonFamilies {

    private JsonFamilies() {}

    /** Writing it. */
    public static SideFamily writing() {
        return SideFamily.of(
                "json-write",
                "a portfolio as JSON, in comments",
                List.of(
                        Side.of("UTF-8 encoding", JsonPeers::encoded),
                        Side.of("dsl-json", JsonPeers::writingDslJson),
                        Side.of("Jackson 3", JsonPeers::writingJackson3),
                        Side.of("Jackson 2", JsonPeers::writingJackson2),
                        Side.of("gson", JsonPeers::writingGson),
                        Side.of("Tertial", JsonFiles::compact),
                        Side.of("Tertial, indented", JsonFiles::indented)),
                Reaches.JSON_WRITE);
    }

    /** Reading it. */
    public static SideFamily reading() {
        return SideFamily.of(
                "json-read",
                "a portfolio of JSON, in comments",
                List.of(
                        Side.of("Jackson skipping", JsonPeers::skipping),
                        Side.of("Jackson 3", JsonPeers::readingJackson3),
                        Side.of("Jackson 2", JsonPeers::readingJackson2),
                        Side.of("dsl-json", JsonPeers::readingDslJson),
                        Side.of("gson", JsonPeers::readingGson),
                        Side.of("Tertial", JsonFiles::reading)),
                Reaches.JSON_READ);
    }
}
