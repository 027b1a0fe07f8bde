package se.tertial.plan.importer.office;

import java.util.Optional;
import se.tertial.plan.importer.text.spi.ExtractionException;
import se.tertial.plan.importer.text.spi.TextSink;

/**
 * Gives the text of a DOCX document in reading order. Left out are tracked deletions, notes, comments, tables of contents, and
 * what is hidden. Cells are paragraphs, row by row; one that spans several rows or columns stands once, where it begins. An
 * image is its alternative text. Not thread-safe.
 */
final class DocxText {

    private final XmlCursor xml;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final TextSink text;
    private int tables;

    private DocxText(XmlCursor xml, DocxStyles styles, DocxNumbering numbering, TextSink text) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.text = text;
    }

    static void read(XmlCursor document, DocxStyles styles, DocxNumbering numbering, TextSink text)
            throws ExtractionException {
        DocxText reader = new DocxText(document, styles, numbering, text);
        document.children(reader::block);
    }

    private void blocks() throws ExtractionException {
        xml.children(this::block);
    }

    private void block(String name) throws ExtractionException {
        switch (name) {
            case "w:p" -> xml.children(new Paragraph());
            case "w:tbl" -> table();
            case "w:tr" -> {
                xml.children(new Row());
                text.endHeaderRow();
            }
            case "w:tc" -> xml.children(new Cell());
            case "w:sdt" -> xml.children(new Control(this::block));
            case "w:document", "w:body", "w:customXml", "w:ins", "w:moveTo", "mc:AlternateContent", "mc:Choice" ->
                blocks();
            default -> {}
        }
    }

    private void table() throws ExtractionException {
        tables++;
        blocks();
        tables--;
        text.startParagraph(0);
    }

    private void start(DocxParagraph paragraph) {
        Optional<Integer> rank = styles.rank(paragraph).filter(its -> tables == 0);
        Optional<String> list = styles.list(paragraph);
        if (rank.isPresent()) {
            text.startHeading(rank.get());
        } else if (list.isPresent()) {
            int level = styles.level(paragraph);
            text.startItem(1 + level + styles.moreDeep(paragraph), numbering.next(list.get(), level));
        } else {
            text.startParagraph(0);
        }
    }

    /** Whether a property that is there is set: without a value it is. */
    private boolean isOn() {
        return xml.attribute("val")
                .filter(value -> value.matches("0|false|off"))
                .isEmpty();
    }

    private void drawing(String name) throws ExtractionException {
        switch (name) {
            case "wp:docPr" -> text.text(" " + xml.attribute("descr").orElse("") + " ");
            case "w:txbxContent" -> {
                text.startParagraph(0);
                blocks();
                text.startParagraph(0);
            }
            default -> xml.children(this::drawing);
        }
    }

    /** What lies within a paragraph: runs, and what holds runs. */
    private final class Paragraph implements XmlCursor.Content {

        private boolean isLeftOut;

        Paragraph() {
            text.startParagraph(0);
        }

        @Override
        public void element(String name) throws ExtractionException {
            if (isLeftOut) {
                return;
            }
            switch (name) {
                case "w:pPr" -> properties();
                case "w:r" -> xml.children(new Run());
                case "w:sdt" -> xml.children(new Control(this));
                case "w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:fldSimple", "w:customXml", "w:bdo", "w:dir" ->
                    xml.children(this);
                default -> {}
            }
        }

        private void properties() throws ExtractionException {
            DocxParagraph.Reader reader = new DocxParagraph.Reader(xml);
            reader.read();
            isLeftOut = styles.isContents(reader.paragraph());
            if (!isLeftOut) {
                start(reader.paragraph());
            }
        }
    }

    /** What lies within a run of text. */
    private final class Run implements XmlCursor.Content {

        private boolean isHidden;

        @Override
        public void element(String name) throws ExtractionException {
            if (isHidden) {
                return;
            }
            switch (name) {
                case "w:rPr" -> xml.children(property -> isHidden |= property.equals("w:vanish") && isOn());
                case "w:t" -> xml.children(new Characters());
                case "w:tab", "w:ptab" -> text.tab();
                case "w:cr" -> text.lineBreak();
                case "w:br" -> lineBreak();
                case "w:noBreakHyphen" -> text.text("-");
                case "w:drawing" -> drawing(name);
                case "w:ruby", "w:rubyBase", "mc:AlternateContent", "mc:Choice" -> xml.children(this);
                case "w:r" -> xml.children(new Run());
                default -> {}
            }
        }

        /** Breaks of pages and columns fall where the paper ends, not where a line of the text does. */
        private void lineBreak() {
            if (xml.attribute("type")
                    .filter(type -> !type.equals("textWrapping"))
                    .isEmpty()) {
                text.lineBreak();
            }
        }
    }

    /** The characters of a run. */
    private final class Characters implements XmlCursor.Content {

        @Override
        public void element(String name) {}

        @Override
        public void text(String characters) throws ExtractionException {
            text.text(characters);
        }
    }

    /** What lies within a row of a table; its properties come before its cells. */
    private final class Row implements XmlCursor.Content {

        private boolean isDeleted;

        @Override
        public void element(String name) throws ExtractionException {
            if (name.equals("w:trPr")) {
                xml.children(this::property);
            } else if (!isDeleted) {
                block(name);
            }
        }

        private void property(String name) {
            isDeleted |= name.equals("w:del");
            if (name.equals("w:tblHeader") && isOn()) {
                text.startHeaderRow();
            }
        }
    }

    /** What lies within a cell; one that goes on from the row above says so before its content. */
    private final class Cell implements XmlCursor.Content {

        private boolean goesOn;

        @Override
        public void element(String name) throws ExtractionException {
            if (name.equals("w:tcPr")) {
                xml.children(property -> goesOn |= property.equals("w:vMerge")
                        && xml.attribute("val").filter("restart"::equals).isEmpty());
            } else if (!goesOn) {
                block(name);
            }
        }
    }

    /** What lies within a content control; a table of contents is one that says so before its content. */
    private final class Control implements XmlCursor.Content {

        private final XmlCursor.Content content;
        private boolean isContents;

        Control(XmlCursor.Content content) {
            this.content = content;
        }

        @Override
        public void element(String name) throws ExtractionException {
            switch (name) {
                case "w:sdtPr", "w:docPartObj" -> xml.children(this);
                case "w:docPartGallery" ->
                    isContents = xml.attribute("val")
                            .filter("Table of Contents"::equals)
                            .isPresent();
                case "w:sdtContent" -> {
                    if (!isContents) {
                        xml.children(content);
                    }
                }
                default -> {}
            }
        }
    }
}
