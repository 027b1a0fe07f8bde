package se.tertial.plan.importer.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import se.tertial.plan.importer.text.spi.ExtractionException;
import se.tertial.plan.importer.text.spi.TextSink;

/**
 * Walks through a page and gives its text in reading order. Cells are paragraphs, row by row; one that spans several rows or
 * columns stands once, where it begins. An image is its alternative text. Not thread-safe.
 */
final class PageText {

    private final TextSink text;
    private final ItemMarks marks = new ItemMarks();
    private int tables;

    /** Whether an item has been started that has no text yet, so that the next paragraph is its first. */
    private boolean itemWaits;

    private PageText(TextSink text) {
        this.text = text;
    }

    /** Gives the text of an element; the parser has bounded how deep elements nest. */
    static void of(Element root, TextSink text) throws ExtractionException {
        new PageText(text).block(root);
    }

    private void read(Node node) throws ExtractionException {
        if (node instanceof TextNode characters) {
            inline(characters.getWholeText());
        } else if (node instanceof Element element && !Furniture.is(element)) {
            element(element);
        }
    }

    private void children(Element element) throws ExtractionException {
        for (Node child : element.childNodes()) {
            read(child);
        }
    }

    private void element(Element element) throws ExtractionException {
        switch (element.normalName()) {
            case "br" -> text.lineBreak();
            case "img" -> image(element.attr("alt"));
            case "ul", "ol" -> list(element);
            case "li" -> item(element);
            case "table" -> table(element);
            case "pre" -> preformatted(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            default -> other(element);
        }
    }

    private void other(Element element) throws ExtractionException {
        if (element.attr("role").equals("img")) {
            image(element.attr("aria-label"));
        } else if (isHeaderRow(element)) {
            text.startHeaderRow();
            children(element);
            text.endHeaderRow();
        } else if (element.isBlock() || element.normalName().equals("summary")) {
            block(element);
        } else {
            children(element);
        }
    }

    private void inline(String characters) throws ExtractionException {
        itemWaits = itemWaits && characters.codePoints().allMatch(c -> Character.isWhitespace(c) || c == '\u00A0');
        text.text(characters);
    }

    /** A mark of status often is an image beside its own name; the two are words of their own. */
    private void image(String words) throws ExtractionException {
        inline(" " + words + " ");
    }

    private void block(Element element) throws ExtractionException {
        paragraph();
        children(element);
        paragraph();
    }

    private void paragraph() {
        if (!itemWaits) {
            text.startParagraph(marks.depth());
        }
    }

    private void list(Element list) throws ExtractionException {
        paragraph();
        marks.open(list);
        children(list);
        marks.close();
        paragraph();
    }

    private void item(Element item) throws ExtractionException {
        text.startItem(Math.max(1, marks.depth()), marks.next(item));
        itemWaits = true;
        children(item);
        itemWaits = false;
        paragraph();
    }

    private void table(Element table) throws ExtractionException {
        tables++;
        block(table);
        tables--;
    }

    private void preformatted(Element element) throws ExtractionException {
        paragraph();
        for (String line : element.wholeText().split("\\R", -1)) {
            inline(line);
            text.lineBreak();
        }
        paragraph();
    }

    /** In cells and items headings are set apart only: the text of an assignment is no heading of the document. */
    private void heading(Element heading) throws ExtractionException {
        if (tables > 0 || marks.depth() > 0) {
            block(heading);
            return;
        }
        text.startHeading(heading.normalName().charAt(1) - '0');
        children(heading);
        paragraph();
    }

    private static boolean isHeaderRow(Element row) {
        Elements cells = row.children();
        boolean headers = cells.size() > 1
                && cells.stream()
                        .allMatch(cell -> cell.normalName().equals("th")
                                || cell.attr("role").equals("columnheader"));
        boolean inHead = row.normalName().equals("tr")
                && row.parent() != null
                && row.parent().normalName().equals("thead");
        return headers || inHead;
    }
}
