package se.tertial.plan.exporter.html;

/**
 * The words of a value in a chart. A target may be printed as a whole clause, which would reach out of a narrow page: what is long
 * reads from the edge that it is near, and is cut, since the table below the chart has all of it.
 */
final class ValueWords {

    /** So many letters stand beside a mark on a telephone, wherever it is. */
    private static final int LONGEST = 24;
    /** What is no longer than this stands in the middle of its mark everywhere. */
    private static final int SHORT = 8;

    private ValueWords() {}

    static void draw(Drawing drawing, String style, long x, long y, String words) {
        String shown = cut(words);
        drawing.words(style + side(shown, x), x, y, shown);
    }

    private static String side(String words, long x) {
        if (length(words) <= SHORT) {
            return "";
        }
        return x * 3 < Drawing.WIDTH ? " first" : x * 3 > Drawing.WIDTH * 2 ? " last" : "";
    }

    /** Between two words, if there are several; never in the middle of a character. */
    private static String cut(String words) {
        if (length(words) <= LONGEST) {
            return words;
        }
        int end = words.offsetByCodePoints(0, LONGEST - 1);
        int space = words.lastIndexOf(' ', end);
        return words.substring(0, space > 0 ? space : end) + "…";
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
