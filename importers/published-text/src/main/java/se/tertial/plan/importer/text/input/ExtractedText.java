package se.tertial.plan.importer.text.input;

import java.util.regex.Pattern;
import se.tertial.plan.importer.text.spi.ExtractionException;
import se.tertial.plan.importer.text.spi.TextSink;

/** Lays out the text of a document in lines, no more of it than a limit allows. Not thread-safe. */
final class ExtractedText implements TextSink {

    private static final int INDENT = 4;
    private static final int DEEPEST = 50;
    private static final int LONGEST_OPENING = INDENT * DEEPEST;
    private static final int MOST_BREAKS = 2;
    private static final String SIGN = "-";
    private static final Pattern READABLE_MARK =
            Pattern.compile("\\d{1,3}[.)]|(?:\\d{1,2}\\.){1,4}\\d{1,2}[.)]?|[a-zåäö][.)]");

    private final StringBuilder lines = new StringBuilder();
    private final long maxLength;

    /** What the paragraph begins with when its first letter comes, after what parts it from the one before. */
    private String opening = "";

    private int level;
    private boolean isItem;
    private boolean afterItem;
    private boolean hasText;
    private boolean space;
    private int breaks;
    private boolean inHeaderRow;
    private boolean rowHasText;

    ExtractedText(long maxLength) {
        this.maxLength = maxLength;
    }

    @Override
    public void startParagraph(int depth) {
        start(depth, indent(depth));
    }

    @Override
    public void startHeading(int rank) {
        start(0, "#".repeat(Math.max(1, Math.min(rank, 6))) + " ");
    }

    @Override
    public void startItem(int depth, String mark) {
        String readable = READABLE_MARK.matcher(mark).matches() ? mark : SIGN;
        start(depth, indent(depth - 1) + readable + " ");
        isItem = true;
    }

    private void start(int depth, String first) {
        afterItem = hasText ? isItem : afterItem;
        level = depth;
        opening = first;
        isItem = false;
        hasText = false;
        space = false;
        breaks = 0;
    }

    private static String indent(int depth) {
        return " ".repeat(INDENT * Math.max(0, Math.min(depth, DEEPEST)));
    }

    @Override
    public void startHeaderRow() {
        startParagraph(0);
        inHeaderRow = true;
        rowHasText = false;
    }

    @Override
    public void endHeaderRow() {
        if (inHeaderRow) {
            inHeaderRow = false;
            startParagraph(0);
        }
    }

    @Override
    public void text(CharSequence characters) throws ExtractionException {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (isCollapsible(c) || (!hasText && Spaces.isSpace(c))) {
                space = true;
            } else if (c != '\u00AD' && !Character.isISOControl(c)) {
                add(c);
            }
        }
    }

    private static boolean isCollapsible(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    @Override
    public void tab() throws ExtractionException {
        if (hasText) {
            space = false;
            add('\t');
        } else if (!inHeaderRow && opening.length() < LONGEST_OPENING) {
            opening = opening + "\t";
        }
    }

    @Override
    public void lineBreak() {
        breaks = hasText ? Math.min(breaks + 1, MOST_BREAKS) : 0;
    }

    private void add(char c) throws ExtractionException {
        if (!hasText) {
            open();
        } else if (breaks > 0 && !inHeaderRow) {
            lines.append("\n".repeat(breaks)).append(indent(level));
        } else if (space || breaks > 0) {
            lines.append(' ');
        }
        hasText = true;
        space = false;
        breaks = 0;
        lines.append(c);
        refuseTooMuch();
    }

    private void open() {
        if (inHeaderRow && rowHasText) {
            lines.append(' ');
            return;
        }
        if (!lines.isEmpty()) {
            lines.append(isItem && afterItem ? "\n" : "\n\n");
        }
        lines.append(inHeaderRow ? "" : opening);
        rowHasText = true;
    }

    private void refuseTooMuch() throws ExtractionException {
        if (lines.length() > maxLength) {
            throw new ExtractionException("the document has more than " + maxLength
                    + " characters of text, the limit of this importer; split it, or raise the limit");
        }
    }

    /** {@return the lines so far, with a line end after each but the last} */
    @Override
    public String toString() {
        return lines.toString();
    }
}
