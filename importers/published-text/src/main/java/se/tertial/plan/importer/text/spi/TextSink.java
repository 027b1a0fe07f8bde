package se.tertial.plan.importer.text.spi;

/**
 * Takes the text of a document piece by piece and lays it out in lines, as the importer reads them: a paragraph a line, blank
 * lines between paragraphs, list items with mark and indent.
 *
 * <p>What is started without getting text leaves no trace. In {@link #text text}, line ends and runs of spaces count as one
 * space, as in HTML and ODF; soft hyphens and control characters are left out.
 *
 * <p>Not thread-safe.
 */
public interface TextSink {

    /**
     * Starts a paragraph; a row of cells is given as the paragraphs of its cells, in order.
     *
     * @param level how many lists it lies within: 0 outside of lists, 1 for a further paragraph of an item of level 1
     */
    void startParagraph(int level);

    /**
     * Starts a heading.
     *
     * @param rank 1 for a title, greater for what is below it
     */
    void startHeading(int rank);

    /**
     * Starts the first paragraph of a list item.
     *
     * @param level how many lists the item lies within, 1 or more
     * @param mark its number or letter as printed, such as {@code 1.}, {@code 2.1} or {@code a)}; anything else, such as a sign
     *     or a Roman number, becomes a hyphen
     */
    void startItem(int level, String mark);

    /** Starts the header row of a table: until its end paragraphs stand on one line, as published views have them. */
    void startHeaderRow();

    /** Ends the header row of a table; does nothing outside of one. */
    void endHeaderRow();

    /**
     * Adds text to what was started last.
     *
     * @param characters any text
     * @throws ExtractionException if there is more text than the limits allow
     */
    void text(CharSequence characters) throws ExtractionException;

    /**
     * Adds a tab, which indents at the start of a line and parts columns within it.
     *
     * @throws ExtractionException if there is more text than the limits allow
     */
    void tab() throws ExtractionException;

    /** Ends the line within a paragraph; a second one at the same place makes a blank line. */
    void lineBreak();
}
