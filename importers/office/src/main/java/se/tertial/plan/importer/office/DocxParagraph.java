package se.tertial.plan.importer.office;

import java.util.Optional;
import se.tertial.plan.importer.text.spi.ExtractionException;

/**
 * What a paragraph or a style says of itself.
 *
 * @param style the id of its style
 * @param list the id of the list it is an item of, {@code 0} for none
 * @param level its level in the list, from 0
 * @param outline its rank among the headings, from 0; 9 for running text
 */
record DocxParagraph(
        Optional<String> style, Optional<String> list, Optional<Integer> level, Optional<Integer> outline) {

    static final DocxParagraph PLAIN =
            new DocxParagraph(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Reads the element {@code w:pPr}. Not thread-safe. */
    static final class Reader {

        private final XmlCursor xml;
        private DocxParagraph read = PLAIN;

        Reader(XmlCursor xml) {
            this.xml = xml;
        }

        DocxParagraph paragraph() {
            return read;
        }

        void read() throws ExtractionException {
            xml.children(this::property);
        }

        private void property(String name) throws ExtractionException {
            switch (name) {
                case "w:pStyle" -> read = new DocxParagraph(xml.attribute("val"), read.list, read.level, read.outline);
                case "w:numPr" -> read();
                case "w:numId" -> read = new DocxParagraph(read.style, xml.attribute("val"), read.level, read.outline);
                case "w:ilvl" -> read = new DocxParagraph(read.style, read.list, xml.number("val"), read.outline);
                case "w:outlineLvl" -> read = new DocxParagraph(read.style, read.list, read.level, xml.number("val"));
                default -> {}
            }
        }
    }
}
