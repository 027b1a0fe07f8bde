package se.tertial.plan.exporter.yaml.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import se.tertial.plan.exporter.json.write.ValueWriter;

/**
 * Values as YAML in block style, for one file.
 *
 * <p>The emitter of the library that reads is not used: it breaks halves of surrogate pairs, and writes the line breaks
 * of YAML 1.1 as they are.
 */
public final class YamlValues implements ValueWriter {

    /** Readers need not look further for the colon behind a name. */
    private static final int LONGEST_NAME = 1000;

    private static final String INDENT = "  ";

    private final Writer writer;
    private final Deque<Level> levels = new ArrayDeque<>();

    /**
     * Values for a file.
     *
     * @param writer where to; it is neither flushed nor closed
     */
    public YamlValues(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void startObject() {
        begin(false, "{}");
    }

    @Override
    public void endObject() {
        end();
    }

    @Override
    public void startArray() {
        begin(true, "[]");
    }

    @Override
    public void endArray() {
        end();
    }

    @Override
    public void name(String name) {
        Level level = levels.element();
        lead(level);
        String written = TextForm.inLine(name);
        if (written.length() > LONGEST_NAME) {
            write("? " + written + "\n" + level.indent + ":");
        } else {
            write(written + ":");
        }
    }

    @Override
    public void string(String value) {
        scalar(TextForm.of(value, levels.isEmpty() ? INDENT : levels.element().indent + INDENT));
    }

    @Override
    public void number(BigDecimal value) {
        scalar(value.toPlainString());
    }

    @Override
    public void truth(boolean value) {
        scalar(Boolean.toString(value));
    }

    @Override
    public void nothing() {
        scalar("null");
    }

    private void scalar(String text) {
        dash();
        write(levels.isEmpty() ? text : " " + text);
    }

    private void begin(boolean isArray, String empty) {
        dash();
        Level parent = levels.peek();
        levels.push(
                parent == null
                        ? new Level(isArray, empty, "", "")
                        : new Level(
                                isArray,
                                " " + empty,
                                parent.indent + INDENT,
                                parent.isArray ? " " : "\n" + parent.indent + INDENT));
    }

    private void end() {
        Level level = levels.pop();
        if (level.isEmpty) {
            write(level.empty);
        }
    }

    /** The dash before a value of an array. */
    private void dash() {
        Level level = levels.peek();
        if (level != null && level.isArray) {
            lead(level);
            write("-");
        }
    }

    private void lead(Level level) {
        write(level.isEmpty ? level.first : "\n" + level.indent);
        level.isEmpty = false;
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object or array that has begun. */
    private static final class Level {

        private final boolean isArray;
        private final String empty;
        private final String indent;
        private final String first;
        private boolean isEmpty = true;

        /**
         * Nothing in it yet.
         *
         * @param isArray whether it is an array
         * @param empty what is written if nothing comes
         * @param indent what its lines begin with
         * @param first what stands before the first thing in it
         */
        Level(boolean isArray, String empty, String indent, String first) {
            this.isArray = isArray;
            this.empty = empty;
            this.indent = indent;
            this.first = first;
        }
    }
}
