package se.tertial.examples.benchmarks.html;

import java.util.List;
import se.tertial.examples.benchmarks.Side;
import se.tertial.examples.benchmarks.SideFamily;
import se.tertial.examples.benchmarks.table.Reaches;

/** One page with one table. */
public final class HtmlFamily {

    private HtmlFamily() {}

    /** The family. */
    public static SideFamily family() {
        return SideFamily.of(
                "html",
                "a page with one table, in rows",
                List.of(
                        Side.of("UTF-8 encoding", HtmlPeers::encoded),
                        Side.of("jte", HtmlPeers::jte),
                        Side.of("string builder", HtmlPeers::stringBuilder),
                        Side.of("Tertial", HtmlOurs::prepare)),
                Reaches.HTML);
    }
}
