package se.tertial.plan.exporter.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** The page that is written: lines of a width, blocks set apart by one blank line. Not thread-safe. */
final class Page {

    private final Writer output;
    private final int width;
    private boolean started;
    private boolean apart;

    Page(Writer output, int width) {
        this.output = output;
        this.width = width;
    }

    int width() {
        return width;
    }

    /** Sets what comes next apart from what was before. */
    void gap() {
        apart = started;
    }

    /** Writes one line as it is, without spaces at its end. */
    void line(String text) {
        try {
            output.write(apart ? "\n" : "");
            output.write(text.stripTrailing());
            output.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        apart = false;
        started = true;
    }

    /** Writes a text wrapped to the width, the first line after one indent and the others after another of the same width. */
    void wrapped(String first, String others, String text) {
        List<String> lines = Wrapping.lines(text, width - Wrapping.width(others));
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? first : others) + lines.get(i));
        }
    }

    /** Writes a heading, with a line of marks below it unless the mark is a space. */
    void heading(String text, char mark) {
        gap();
        List<String> lines = Wrapping.lines(text, width);
        lines.forEach(this::line);
        if (mark != ' ') {
            int longest = lines.stream().mapToInt(Wrapping::width).max().orElse(0);
            line(String.valueOf(mark).repeat(Math.min(longest, width)));
        }
        gap();
    }
}
