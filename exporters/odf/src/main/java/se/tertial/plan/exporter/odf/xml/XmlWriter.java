package se.tertial.plan.exporter.odf.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML, element by element, or as markup that is ready. Attributes come before content. Characters that XML cannot hold are
 * replaced by U+FFFD and counted. The stream is flushed, never closed. Not thread-safe.
 */
public final class XmlWriter {

    private final Utf8Output output;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Writes to a stream, which needs no buffer. */
    public XmlWriter(OutputStream output) {
        this(new StreamTarget(output));
    }

    /** Writes into blocks. */
    public XmlWriter(ByteTarget target) {
        this.output = new Utf8Output(target);
    }

    /** Writes the first line of a file. */
    public XmlWriter declaration() throws IOException {
        output.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    /** Begins an element. */
    public XmlWriter start(String name) throws IOException {
        endTag();
        output.markup('<');
        output.markup(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Gives the element that has just begun an attribute. */
    public XmlWriter attribute(String name, String value) throws IOException {
        if (!inTag) {
            throw new IllegalStateException("Attribute '" + name + "' comes after the content of its element");
        }
        output.markup(' ');
        output.markup(name);
        output.markup("=\"");
        output.characters(value, 0, value.length());
        output.markup('"');
        return this;
    }

    /** Gives the element that has just begun an attribute that is a number. */
    public XmlWriter attribute(String name, long value) throws IOException {
        return attribute(name, Long.toString(value));
    }

    /** Writes characters, as XML has them; {@link OdfText} writes them as OpenDocument has them. */
    public XmlWriter characters(String text) throws IOException {
        return characters(text, 0, text.length());
    }

    /** Writes part of a text. */
    public XmlWriter characters(String text, int from, int to) throws IOException {
        endTag();
        output.characters(text, from, to);
        return this;
    }

    /** Writes a number, with zeros before it so that it has so many digits. */
    public XmlWriter digits(int value, int count) throws IOException {
        endTag();
        output.digits(value, count);
        return this;
    }

    /** Writes as much of a line as needs no care; gives where it ends. */
    int words(String text, int line, int from, int to) throws IOException {
        endTag();
        return output.words(text, line, from, to);
    }

    /** Writes markup that is ready: whole elements, or tags whose counterparts come as markup, too. */
    public XmlWriter markup(byte[] ready) throws IOException {
        endTag();
        output.markup(ready);
        return this;
    }

    /** Writes markup, or white space between elements, that is ready and ASCII. */
    public XmlWriter markup(String ready) throws IOException {
        endTag();
        output.markup(ready);
        return this;
    }

    /** Ends the innermost element. */
    public XmlWriter end() throws IOException {
        String name = open.pop();
        if (inTag) {
            output.markup("/>");
            inTag = false;
        } else {
            output.markup("</");
            output.markup(name);
            output.markup('>');
        }
        return this;
    }

    /** Writes an element that has nothing but text. */
    public XmlWriter element(String name, String text) throws IOException {
        return start(name).characters(text).end();
    }

    /** Hands on what is held in the buffer. */
    public void flush() throws IOException {
        endTag();
        output.flush();
    }

    /** {@return how many characters have been replaced so far} */
    public long replaced() {
        return output.replaced();
    }

    private void endTag() throws IOException {
        if (inTag) {
            output.markup('>');
            inTag = false;
        }
    }
}
