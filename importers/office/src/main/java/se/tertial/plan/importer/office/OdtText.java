package se.tertial.plan.importer.office;

import java.util.Optional;
import se.tertial.plan.importer.text.spi.ExtractionException;
import se.tertial.plan.importer.text.spi.TextSink;

/**
 * Gives the text of an ODT document in reading order. Left out are tracked deletions, notes, comments, indexes, and what is
 * hidden. Cells are paragraphs, row by row; one that spans several rows or columns stands once, where it begins. An image is
 * its alternative text. Not thread-safe.
 */
final class OdtText {

    private final XmlCursor xml;
    private final OdtStyles styles;
    private final OdtLists lists;
    private final TextSink text;
    private int tables;
    private boolean inHeaderRows;

    /** Whether an item has been started that has no paragraph yet, and the number it gives itself. */
    private boolean itemWaits;

    private Optional<Integer> ownNumber = Optional.empty();

    private OdtText(XmlCursor xml, OdtStyles styles, TextSink text) {
        this.xml = xml;
        this.styles = styles;
        this.lists = new OdtLists(styles);
        this.text = text;
    }

    static void read(XmlCursor content, OdtStyles styles, TextSink text) throws ExtractionException {
        OdtText document = new OdtText(content, styles, text);
        content.children(document::block);
    }

    private void blocks() throws ExtractionException {
        xml.children(this::block);
    }

    private void block(String name) throws ExtractionException {
        switch (name) {
            case "office:automatic-styles" -> styles.read(xml);
            case "text:p" -> paragraph();
            case "text:h" -> heading();
            case "text:list" -> list();
            case "text:list-item", "text:list-header" -> item(name);
            case "text:section" -> section();
            case "table:table" -> table();
            case "table:table-header-rows" -> headerRows();
            case "table:table-row" -> row();
            case "draw:frame" -> frame();
            case "office:document-content",
                    "office:body",
                    "office:text",
                    "table:table-rows",
                    "table:table-row-group",
                    "table:table-cell",
                    "draw:text-box",
                    "draw:a",
                    "draw:g" -> blocks();
            default -> {}
        }
    }

    private void paragraph() throws ExtractionException {
        boolean hidden = isHidden();
        if (itemWaits && !hidden) {
            text.startItem(lists.depth(), lists.next(ownNumber));
            itemWaits = false;
        } else {
            text.startParagraph(lists.depth());
        }
        if (!hidden) {
            inline();
        }
    }

    private boolean isHidden() {
        return xml.attribute("style-name").filter(styles::isHidden).isPresent();
    }

    /** In cells and items headings are set apart only: the text of an assignment is no heading of the document. */
    private void heading() throws ExtractionException {
        if (tables > 0 || lists.depth() > 0 || isHidden()) {
            paragraph();
        } else {
            text.startHeading(xml.number("outline-level").orElse(1));
            inline();
        }
    }

    private void list() throws ExtractionException {
        boolean continued =
                xml.attribute("continue-numbering").filter("true"::equals).isPresent()
                        || xml.attribute("continue-list").isPresent();
        lists.open(xml.attribute("style-name"), continued);
        blocks();
        lists.close();
    }

    private void item(String name) throws ExtractionException {
        itemWaits = name.equals("text:list-item");
        ownNumber = xml.number("start-value");
        blocks();
        itemWaits = false;
    }

    private void section() throws ExtractionException {
        if (xml.attribute("display").filter("none"::equals).isEmpty()) {
            blocks();
        }
    }

    private void table() throws ExtractionException {
        tables++;
        blocks();
        tables--;
    }

    private void headerRows() throws ExtractionException {
        inHeaderRows = true;
        blocks();
        inHeaderRows = false;
    }

    private void row() throws ExtractionException {
        if (inHeaderRows) {
            text.startHeaderRow();
        }
        blocks();
        text.endHeaderRow();
    }

    private void inline() throws ExtractionException {
        xml.children(new XmlCursor.Content() {
            @Override
            public void element(String name) throws ExtractionException {
                inlineElement(name);
            }

            @Override
            public void text(String characters) throws ExtractionException {
                text.text(characters);
            }
        });
    }

    private void inlineElement(String name) throws ExtractionException {
        switch (name) {
            case "text:s" -> text.text(" ");
            case "text:tab" -> text.tab();
            case "text:line-break" -> text.lineBreak();
            case "text:note", "text:ruby-text", "text:hidden-text", "text:hidden-paragraph", "text:script" -> {}
            case "draw:frame" -> frame();
            case "draw:a" -> inline();
            default -> {
                if (name.startsWith("text:") && !isHidden()) {
                    inline();
                }
            }
        }
    }

    /** A frame holds a text box, or an image and its words. */
    private void frame() throws ExtractionException {
        StringBuilder title = new StringBuilder();
        StringBuilder description = new StringBuilder();
        xml.children(name -> {
            switch (name) {
                case "draw:text-box" -> {
                    blocks();
                    text.startParagraph(lists.depth());
                }
                case "svg:title" -> collect(title);
                case "svg:desc" -> collect(description);
                default -> {}
            }
        });
        text.text(" " + (title.toString().isBlank() ? description : title) + " ");
    }

    private void collect(StringBuilder words) throws ExtractionException {
        xml.children(new XmlCursor.Content() {
            @Override
            public void element(String name) {}

            @Override
            public void text(String characters) {
                words.append(characters);
            }
        });
    }
}
