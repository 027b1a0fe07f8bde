package se.tertial.plan.rules.language;

/**
 * A stretch of a text. Immutable and thread-safe.
 *
 * @param start the offset of its first character, in UTF-16 units, inclusive
 * @param end the offset after its last character; after the start
 */
public record TextSpan(int start, int end) {

    /** Checks the offsets. */
    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A stretch of text has at least one character, not " + start + " to " + end);
        }
    }

    /**
     * The words in this stretch.
     *
     * @param text the text it is a stretch of
     * @return the part of the text
     * @throws IndexOutOfBoundsException if the text is shorter than that
     */
    public String of(String text) {
        return text.substring(start, end);
    }
}
