package se.tertial.plan.exporter.html;

import java.math.BigDecimal;

/**
 * What charts have in common: a drawing as wide as its place, whose positions across are in percent, so that texts and lines keep
 * their size from a telephone to a wall. Not thread-safe.
 */
final class Drawing {

    /** The whole width in the units of {@link #percent}. */
    static final long WIDTH = 100_000;

    private final Markup markup;

    Drawing(Markup markup) {
        this.markup = markup;
    }

    /** Begins a drawing with a name and a description for those who do not see it. */
    Drawing begin(Anchors anchors, String style, long height, String title, String description) {
        String name = anchors.own("d");
        String about = anchors.own("d");
        markup.raw("<svg class=\"chart " + style + "\" role=\"img\" width=\"100%\" height=\"" + height
                + "\" aria-labelledby=\"" + name + "\" aria-describedby=\"" + about + "\"><title id=\"" + name + "\">");
        markup.text(title)
                .raw("</title><desc id=\"" + about + "\">")
                .text(description)
                .raw("</desc>\n");
        return this;
    }

    void end() {
        markup.raw("</svg>\n");
    }

    /** A position across, in thousandths of a percent. */
    static String percent(long position) {
        return BigDecimal.valueOf(position, 3).stripTrailingZeros().toPlainString() + "%";
    }

    Drawing box(String style, long x, long y, long width, long height) {
        markup.raw("<rect class=\"" + style + "\" x=\"" + percent(x) + "\" y=\"" + y + "\" width=\"" + percent(width)
                + "\" height=\"" + height + "\"/>");
        return this;
    }

    Drawing line(String style, long x1, long y1, long x2, long y2) {
        markup.raw("<line class=\"" + style + "\" x1=\"" + percent(x1) + "\" y1=\"" + y1 + "\" x2=\"" + percent(x2)
                + "\" y2=\"" + y2 + "\"/>");
        return this;
    }

    /** A shape around a point. */
    Drawing shape(String style, String shape, long x, long y, int size) {
        int half = size / 2;
        markup.raw("<svg class=\"" + style + "\" x=\"" + percent(x) + "\" y=\"" + y
                + "\" overflow=\"visible\"><use href=\"#_"
                + shape + "\" x=\"-" + half + "\" y=\"-" + half + "\" width=\"" + size + "\" height=\"" + size
                + "\"/></svg>");
        return this;
    }

    Drawing words(String style, long x, long y, String text) {
        markup.raw("<text class=\"" + style + "\" x=\"" + percent(x) + "\" y=\"" + y + "\">");
        markup.text(text).raw("</text>\n");
        return this;
    }
}
