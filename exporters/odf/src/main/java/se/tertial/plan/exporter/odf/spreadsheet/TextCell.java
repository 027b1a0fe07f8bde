package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.util.List;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.exporter.odf.style.Languages;
import se.tertial.plan.exporter.odf.xml.OdfText;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;

/** Text: each line a paragraph, parts in another language marked so. A text is never a formula, whatever it begins with. */
final class TextCell implements Cell {

    private final Tally tally;
    private final Languages languages;
    private final Language reader;
    private final Language texts;
    private final boolean readerIsOwn;

    /**
     * For cells in the style of texts.
     *
     * @param reader the language of what names no other
     * @param texts the language that the style of the cells stands for
     */
    TextCell(Tally tally, Languages languages, Language reader, Language texts) {
        this.tally = tally;
        this.languages = languages;
        this.reader = reader;
        this.texts = texts;
        this.readerIsOwn = reader.primary().equals(texts.primary());
    }

    @Override
    public int write(XmlWriter xml, TableCursor cursor, int column) throws IOException {
        Text words = cursor.words(column, reader);
        List<TextRun> runs = words.runs();
        if (runs.size() <= 1 && (runs.isEmpty() || isOwn(runs.get(0)))) {
            return plain(xml, Markup.TEXT, runs.isEmpty() ? "" : runs.get(0).text(), tally);
        }
        long replaced = xml.replaced();
        xml.markup(Markup.TEXT);
        int length = 0;
        int line = 0;
        int longest = 0;
        for (TextRun run : runs) {
            String text = run.text();
            length += text.length();
            int from = 0;
            while (true) {
                int end = OdfText.endOfLine(text, from);
                span(xml, run, from, end);
                line += end - from;
                longest = Math.max(longest, line);
                if (end == text.length()) {
                    break;
                }
                xml.markup(Markup.PARAGRAPH);
                line = 0;
                from = OdfText.nextLine(text, end);
            }
        }
        xml.markup(Markup.TEXT_END);
        count(tally, length, replaced < xml.replaced());
        return longest;
    }

    /** Writes a text without language; gives the length of its longest line. */
    static int plain(XmlWriter xml, byte[] start, String text, Tally tally) throws IOException {
        long replaced = xml.replaced();
        xml.markup(start);
        int longest = OdfText.lines(xml, text, Markup.PARAGRAPH, Markup.TAB);
        xml.markup(Markup.TEXT_END);
        count(tally, text.length(), replaced < xml.replaced());
        return longest;
    }

    private void span(XmlWriter xml, TextRun run, int from, int to) throws IOException {
        if (from == to) {
            return;
        }
        if (isOwn(run)) {
            OdfText.line(xml, run.text(), from, to, Markup.TAB);
        } else {
            xml.start("text:span")
                    .attribute("text:style-name", languages.style(run.language().orElse(reader)));
            OdfText.line(xml, run.text(), from, to, Markup.TAB);
            xml.end();
        }
    }

    private boolean isOwn(TextRun run) {
        return run.language().isEmpty()
                ? readerIsOwn
                : texts.equals(run.language().get());
    }

    private static void count(Tally tally, int length, boolean broken) {
        tally.length(length);
        if (broken) {
            tally.broken();
        }
    }
}
