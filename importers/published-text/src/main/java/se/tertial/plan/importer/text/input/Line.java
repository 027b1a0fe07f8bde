package se.tertial.plan.importer.text.input;

/**
 * One line of a text, or one cell of it.
 *
 * @param number the line in the file, from 1
 * @param column where the text starts in the line, in UTF-16 units from 1
 * @param indent how far it is indented, with tab stops at every fourth column
 * @param text the line without the spaces around it; empty for a blank line
 * @param hollow whether the line is blank but holds characters, such as a no-break space
 */
public record Line(int number, int column, int indent, String text, boolean hollow) {

    private static final int TAB = 4;

    /**
     * A line as it stands in a file.
     *
     * @param number the line, from 1
     * @param raw the line without its line end
     * @return the line
     */
    public static Line of(int number, String raw) {
        int start = Spaces.start(raw);
        int indent = 0;
        for (int i = 0; i < start; i++) {
            indent += raw.charAt(i) == '\t' ? TAB - indent % TAB : 1;
        }
        String text = Spaces.strip(raw);
        return new Line(number, start + 1, indent, text, text.isEmpty() && hasUnusualSpace(raw));
    }

    private static boolean hasUnusualSpace(String raw) {
        return raw.chars().anyMatch(c -> c != ' ' && c != '\t');
    }

    /** {@return whether there is nothing to read} */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /**
     * A part of this line as a line of its own.
     *
     * @param from the offset in {@link #text()}, inclusive
     * @param to the offset, exclusive
     * @return the part, without the spaces around it
     */
    public Line part(int from, int to) {
        String part = text.substring(from, to);
        return new Line(number, column + from + Spaces.start(part), indent, Spaces.strip(part), false);
    }

    /** {@return a blank line in the place of this one} */
    public Line asBlank() {
        return new Line(number, 1, 0, "", false);
    }

    /** {@return the column of the last character; one less than {@link #column()} if blank} */
    public int lastColumn() {
        return column + text.length() - 1;
    }
}
