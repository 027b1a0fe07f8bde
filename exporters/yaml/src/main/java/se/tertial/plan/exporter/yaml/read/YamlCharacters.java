package se.tertial.plan.exporter.yaml.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import se.tertial.plan.exporter.json.read.LimitGuard;
import se.tertial.plan.exporter.json.read.Malformed;
import se.tertial.plan.exporter.json.read.Place;

/**
 * The characters of a file of YAML on their way to the parser: refuses those that YAML has not, in their turn; sees to
 * it that no value takes up more than it may; and knows columns in UTF-16 units, where the parser counts characters.
 */
final class YamlCharacters extends Reader {

    /** How many characters the parser is given at once; it copies what it holds whenever it is given more. */
    static final int PIECE = 1 << 16;

    /** A character of two units. */
    private record Wide(int line, int index) {
        boolean isBefore(Mark mark) {
            return index < mark.getIndex();
        }
    }

    private final Reader source;
    private final LimitGuard limits;
    private final Deque<Wide> wides = new ArrayDeque<>();
    private Optional<Malformed> refused = Optional.empty();
    private long taken;
    private int line;
    private int index;
    private int column;
    private char last;
    private int askedLine;
    private int widesBefore;

    YamlCharacters(Reader source, LimitGuard limits) {
        this.source = source;
        this.limits = limits;
    }

    /** A value has been read whole. */
    void passed() {
        taken = 0;
    }

    /** The place that the parser means; asked for in the order of the file, but for some that are told of last. */
    Place place(Mark mark) {
        if (mark.getLine() != askedLine) {
            askedLine = mark.getLine();
            widesBefore = 0;
        }
        while (!wides.isEmpty() && wides.element().isBefore(mark)) {
            widesBefore += wides.remove().line() == mark.getLine() ? 1 : 0;
        }
        return new Place(mark.getLine() + 1, mark.getColumn() + 1 + widesBefore);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (refused.isPresent()) {
            throw refused.get();
        }
        int end = fill(buffer, offset, offset + length);
        if (end < 0) {
            return -1;
        }
        taken += end - offset;
        // As much again for escapes and indentation, and what the parser has in advance.
        limits.string((taken - 2L * PIECE) / 2);
        for (int i = offset; i < end; i++) {
            goTo(buffer[i]);
            if (!isOfYaml(buffer[i])) {
                refused = Optional.of(refusal(buffer[i]));
                return i > offset ? i - offset : read(buffer, offset, length);
            }
        }
        return end - offset;
    }

    /** The index behind the last character given; negative at the end of the file. */
    private int fill(char[] buffer, int start, int end) throws IOException {
        int filled = start;
        while (filled < end) {
            int read = readSome(buffer, filled, end, start);
            if (read <= 0) {
                break;
            }
            filled += read;
        }
        return filled == start ? -1 : filled;
    }

    /** A broken character is told of when those before it have been parsed. */
    private int readSome(char[] buffer, int from, int end, int start) throws IOException {
        try {
            return source.read(buffer, from, end - from);
        } catch (CharacterCodingException e) {
            if (from > start) {
                return 0;
            }
            throw e;
        }
    }

    private static boolean isOfYaml(char c) {
        boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean isLateControl = c >= 0x7F && c <= 0x9F && c != 0x85;
        return !isControl && !isLateControl && c < 0xFFFE;
    }

    private Malformed refusal(char c) {
        String code = String.format(Locale.ROOT, "%04X", (int) c);
        return new Malformed(
                "the character U+" + code + " is not written as it is in YAML: leave it out, or write \\u" + code
                        + " in double quotes",
                new Place(line + 1, column));
    }

    /** Counts a character; lines end as they do for the parser. */
    private void goTo(char c) {
        if (last == '\n' || (last == '\r' && c != '\n')) {
            line++;
            column = 0;
        }
        column++;
        if (Character.isLowSurrogate(c)) {
            wides.add(new Wide(line, index - 1));
        } else {
            index++;
        }
        last = c;
    }

    /** Leaves the source open: it is the caller's. */
    @Override
    public void close() {}
}
