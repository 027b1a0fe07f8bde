package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.text.Text;

/** Writes headings, paragraphs, lists and captions one after the other. Not thread-safe. */
final class Flow {

    private final XmlWriter xml;
    private final Spans spans;
    private final Levels levels = new Levels();
    private int tables;
    private int figures;
    private final Map<Text, String> notes = new HashMap<>();

    Flow(XmlWriter xml, Spans spans) {
        this.xml = xml;
        this.spans = spans;
    }

    XmlWriter xml() {
        return xml;
    }

    Spans spans() {
        return spans;
    }

    /** A heading to which the table of contents leads. */
    void heading(int wanted, Text text, String id) throws IOException {
        startHeading(wanted);
        xml.start("text:bookmark-start").attribute("text:name", id).end();
        spans.write(xml, text);
        xml.start("text:bookmark-end").attribute("text:name", id).end();
        xml.end();
    }

    /** A heading that the table of contents does not know. */
    void heading(int wanted, Text text) throws IOException {
        startHeading(wanted);
        spans.write(xml, text);
        xml.end();
    }

    void paragraph(String style, Text text) throws IOException {
        startParagraph(style);
        spans.write(xml, text);
        xml.end();
    }

    void startParagraph(String style) throws IOException {
        xml.start("text:p").attribute("text:style-name", style);
    }

    void list(CoreBlock.Items list) throws IOException {
        if (!list.items().isEmpty()) {
            list(list.items(), list.ordered() ? StyleNames.NUMBERS : StyleNames.BULLETS);
        }
    }

    private void list(List<CoreBlock.Item> items, String style) throws IOException {
        xml.start("text:list").attribute("text:style-name", style);
        for (CoreBlock.Item item : items) {
            xml.start("text:list-item");
            paragraph(StyleNames.ITEM, item.text());
            if (!item.below().isEmpty()) {
                list(item.below(), StyleNames.BULLETS);
            }
            xml.end();
        }
        xml.end();
    }

    /** The caption of a table, numbered; stands before the table. */
    void tableCaption(String word, Text text, Optional<Text> source) throws IOException {
        tables++;
        caption(StyleNames.TABLE_CAPTION, word, "Table", tables, text, source);
    }

    /** The caption of a picture, numbered; stands after the picture. */
    void figureCaption(String word, Text text, Optional<Text> source) throws IOException {
        figures++;
        caption(StyleNames.FIGURE_CAPTION, word, "Figure", figures, text, source);
    }

    private void caption(String style, String word, String sequence, int number, Text text, Optional<Text> source)
            throws IOException {
        startParagraph(style);
        spans.write(xml, word);
        xml.start("text:sequence")
                .attribute("text:name", sequence)
                .attribute("style:num-format", "1")
                .characters(Integer.toString(number))
                .end();
        spans.write(xml, ". ");
        spans.write(xml, text);
        if (source.isPresent()) {
            footnote(source.get());
        }
        xml.end();
    }

    /** Footnotes at the place that is being written, parted so that 1 and 2 are not read as 12. */
    void footnotes(List<Text> texts) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                xml.start("text:span").attribute("text:style-name", StyleNames.FOOTNOTE_ANCHOR);
                spans.write(xml, ", ");
                xml.end();
            }
            footnote(texts.get(i));
        }
    }

    /** A footnote at the place that is being written; one that says the same as an earlier one refers to that. */
    void footnote(Text text) throws IOException {
        String known = notes.get(text);
        if (known != null) {
            xml.start("text:span").attribute("text:style-name", StyleNames.FOOTNOTE_ANCHOR);
            xml.start("text:note-ref")
                    .attribute("text:note-class", "footnote")
                    .attribute("text:reference-format", "text")
                    .attribute("text:ref-name", "note-" + known)
                    .characters(known)
                    .end();
            xml.end();
            return;
        }
        String number = Integer.toString(notes.size() + 1);
        notes.put(text, number);
        xml.start("text:note").attribute("text:id", "note-" + number).attribute("text:note-class", "footnote");
        xml.element("text:note-citation", number);
        xml.start("text:note-body");
        paragraph(StyleNames.FOOTNOTE, text);
        xml.end().end();
    }

    private void startHeading(int wanted) throws IOException {
        int level = levels.next(wanted);
        xml.start("text:h")
                .attribute("text:style-name", StyleNames.heading(level))
                .attribute("text:outline-level", level);
    }
}
