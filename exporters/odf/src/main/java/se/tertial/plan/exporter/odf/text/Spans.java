package se.tertial.plan.exporter.odf.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.exporter.odf.style.Colour;
import se.tertial.plan.exporter.odf.style.Languages;
import se.tertial.plan.exporter.odf.style.StatusLook;
import se.tertial.plan.exporter.odf.xml.OdfText;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;

/** Writes what stands within paragraphs: texts, with the language of each part, and marks of status. Not thread-safe. */
final class Spans {

    /** Keeps symbol and words together, and the colour behind them a little wider than they are. */
    static final char JOIN = '\u00a0';

    private final Language own;
    private final Languages languages;
    private final StatusMarks marks;

    Spans(Language own, Languages languages, StatusMarks marks) {
        this.own = own;
        this.languages = languages;
        this.marks = marks;
    }

    /** A text with words of ours after it. */
    static Text joined(Text text, String words) {
        List<TextRun> runs = new ArrayList<>(text.runs());
        runs.add(new TextRun(words, Optional.empty()));
        return Text.ofRuns(runs);
    }

    void write(XmlWriter xml, Text text) throws IOException {
        for (TextRun run : text.runs()) {
            Optional<Language> other = run.language().filter(its -> !its.equals(own));
            if (other.isPresent()) {
                span(xml, languages.style(other.get()));
            }
            OdfText.lines(xml, run.text());
            if (other.isPresent()) {
                xml.end();
            }
        }
    }

    void write(XmlWriter xml, String words) throws IOException {
        OdfText.lines(xml, words);
    }

    /** Writes a text within a style of characters. */
    void styled(XmlWriter xml, String style, Text text) throws IOException {
        span(xml, style);
        write(xml, text);
        xml.end();
    }

    /** Writes a mark: symbol and words on the colour of the level. */
    void mark(XmlWriter xml, StatusMark status, Text words) throws IOException {
        StatusLook look = StatusLook.of(status);
        Optional<Colour> colour = look.colour();
        if (colour.isPresent()) {
            span(xml, marks.style(colour.get()));
            xml.characters(String.valueOf(JOIN));
        }
        if (!look.symbol().isEmpty() && !look.symbol().equals(words.plain())) {
            OdfText.lines(xml, look.symbol() + JOIN);
        }
        write(xml, words);
        if (colour.isPresent()) {
            xml.characters(String.valueOf(JOIN)).end();
        }
    }

    private static void span(XmlWriter xml, String style) throws IOException {
        xml.start("text:span").attribute("text:style-name", style);
    }
}
