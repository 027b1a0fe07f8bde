package se.tertial.examples.cli;

/** Brings text of strangers into a line that is safe to show on a terminal. */
final class OneLine {

    private OneLine() {}

    /** The text with a mark in place of line breaks, control and formatting characters, and halves of pairs. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(c -> isPlain(c) ? c : '\uFFFD').forEach(line::appendCodePoint);
        return line.toString();
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
