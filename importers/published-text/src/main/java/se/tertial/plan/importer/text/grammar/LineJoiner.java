package se.tertial.plan.importer.text.grammar;

import java.util.List;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.input.Line;

/**
 * Tells whether a line goes on in the next one or a new paragraph starts.
 *
 * <p>Published texts have a paragraph a line, or are broken at a width. Which of the two this text is, is measured: how
 * often a line that is followed by another one ends in the middle of a sentence.
 */
public final class LineJoiner {

    private static final double ALMOST_FULL = 0.75;
    private static final int LEAST_WIDTH = 30;
    private static final Pattern LINK_AT_END = Pattern.compile(
            "[\\s\\u00A0](?:och|eller|samt|för|med|i|på|av|till|från|om|att|som|en|ett|den|det|de|inom|Region)$");

    private final boolean wrapped;
    private final int width;

    private LineJoiner(boolean wrapped, int width) {
        this.wrapped = wrapped;
        this.width = width;
    }

    /**
     * Measures a text.
     *
     * @param lines its lines
     * @return what tells how its lines join
     */
    public static LineJoiner measure(List<Line> lines) {
        int open = 0;
        int closed = 0;
        int width = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            boolean apart = line.isBlank() || next.isBlank() || Bullet.of(next).isPresent();
            if (apart || line.text().length() < LEAST_WIDTH) {
                continue;
            }
            if (startsLower(next.text())) {
                open++;
                width = Math.max(width, line.lastColumn());
            } else {
                closed++;
            }
        }
        return new LineJoiner(open > closed, width);
    }

    /**
     * Whether two lines without a blank one between them belong to one paragraph.
     *
     * @param line a line
     * @param next the line after it, no bullet and no heading
     * @return true if the second goes on from the first: it starts with a small letter, the first ends in a word that
     *     needs another, or the text is broken at a width that the first fills
     */
    public boolean joins(Line line, Line next) {
        return startsLower(next.text())
                || LINK_AT_END.matcher(line.text()).find()
                || (wrapped && line.lastColumn() >= width * ALMOST_FULL);
    }

    /**
     * Whether a sentence that a page break may have cut goes on after it.
     *
     * @param text the text before
     * @param next the text after
     * @return true if the first ends in the middle of a sentence and the second starts there
     */
    public static boolean isBroken(String text, String next) {
        return startsLower(next) && !endsSentence(text) && !text.endsWith(":");
    }

    static boolean endsInsideWord(String text, String next) {
        boolean hyphen = text.endsWith("-") && text.length() > 1 && Character.isLetter(text.charAt(text.length() - 2));
        return hyphen && startsLower(next) && !next.matches("(?s)(?:och|eller|samt|respektive|till)(?!\\p{L}).*");
    }

    /**
     * Whether a text ends as sentences do.
     *
     * @param text any text
     * @return true if a full stop, question or exclamation mark stands at its end, closing marks aside
     */
    public static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’)]»*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }
}
