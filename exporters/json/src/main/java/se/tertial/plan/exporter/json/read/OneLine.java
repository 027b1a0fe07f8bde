package se.tertial.plan.exporter.json.read;

/** Brings text of strangers into a line of a message. */
public final class OneLine {

    private static final int MAX_LENGTH = 60;

    private OneLine() {}

    /**
     * The text without line breaks, control and formatting characters and halves of pairs.
     *
     * @param text a text
     * @return one line
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(c -> isPlain(c) ? c : '\uFFFD').forEach(line::appendCodePoint);
        return line.toString();
    }

    /** The beginning of the text, in one line. */
    static String shortened(String text) {
        return text.length() <= MAX_LENGTH ? of(text) : of(text.substring(0, MAX_LENGTH)) + "…";
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
