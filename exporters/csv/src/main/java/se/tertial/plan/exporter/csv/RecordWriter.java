package se.tertial.plan.exporter.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/**
 * Writes records as RFC 4180 has them, in UTF-8 with CRLF. Half of a surrogate pair, which UTF-8 has no way to write, is
 * replaced by U+FFFD. Never closes the stream. Not thread-safe.
 *
 * <p>It quotes and encodes each text in one pass. A writer of CSV before a writer of the JDK makes three, of which the
 * last goes letter by letter once it has met one that is not ASCII.
 */
final class RecordWriter {

    private static final int SIZE = 32 * 1024;
    /** The most letters that are written in one go. */
    private static final int MOST = SIZE / 4;
    /** The most bytes that a day or a character takes, with what stands around it. */
    private static final int LONGEST = 16;

    private final OutputStream output;
    private final char separator;
    private final WesternText western;
    private final byte[] buffer = new byte[SIZE];
    private int filled;
    private boolean isFirst = true;
    private long repaired;

    RecordWriter(OutputStream output, char separator) {
        this.output = output;
        this.separator = separator;
        this.western = new WesternText(separator);
    }

    /** How many texts had half of a surrogate pair. */
    long repaired() {
        return repaired;
    }

    /** What stands before the first record. */
    void start(String text) throws IOException {
        characters(text);
    }

    /** A field without a value. */
    void missing() throws IOException {
        separate();
    }

    /** A field with a text: quoted if it must be, or is empty, or would make the record look like a comment. */
    void text(String text) throws IOException {
        boolean isCommentLike = isFirst && text.startsWith("#");
        separate();
        if (isCommentLike || text.isEmpty() || text.length() > MOST || !inOneGo(text)) {
            carefully(text, isCommentLike || text.isEmpty() || isQuoted(text));
        }
    }

    /** A field with a day, such as 2024-08-31. */
    void day(LocalDate day) throws IOException {
        int year = day.getYear();
        if (year < 0 || year > 9999) {
            text(day.toString());
            return;
        }
        separate();
        digits(year / 100);
        digits(year % 100);
        put('-');
        digits(day.getMonthValue());
        put('-');
        digits(day.getDayOfMonth());
    }

    void endRecord() throws IOException {
        room(LONGEST);
        put('\r');
        put('\n');
        isFirst = true;
    }

    void flush() throws IOException {
        drain();
        output.flush();
    }

    private void separate() throws IOException {
        room(LONGEST);
        if (!isFirst) {
            put(separator);
        }
        isFirst = false;
    }

    private boolean inOneGo(String text) throws IOException {
        room(WesternText.room(text));
        int end = western.write(text, buffer, filled);
        if (end == WesternText.NONE) {
            return false;
        }
        filled = end;
        return true;
    }

    private boolean isQuoted(String text) {
        return text.indexOf(separator) >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0;
    }

    private void carefully(String text, boolean quoted) throws IOException {
        if (quoted) {
            put('"');
        }
        characters(text);
        if (quoted) {
            room(LONGEST);
            put('"');
        }
    }

    /** Any characters, and as many as there are. */
    private void characters(String text) throws IOException {
        boolean isBroken = false;
        for (int i = plain(text, 0); i < text.length(); i = plain(text, i)) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            isBroken |= isHalf;
            character(isHalf ? 0xFFFD : c);
        }
        repaired += isBroken ? 1 : 0;
    }

    /** Writes as many characters as are a byte each and stand for themselves; gives the index of the next. Leaves room for that. */
    private int plain(String text, int from) throws IOException {
        int i = from;
        do {
            room(LONGEST);
            int to = Math.min(text.length(), i + SIZE - filled);
            int at = filled;
            char c = 0;
            while (i < to && (c = text.charAt(i)) < 0x80 && c != '"') {
                buffer[at++] = (byte) c;
                i++;
            }
            filled = at;
        } while (filled == SIZE);
        room(LONGEST);
        return i;
    }

    private void character(int c) {
        if (c == '"') {
            put('"');
            put('"');
        } else if (c < 0x800) {
            put(0xC0 | (c >> 6));
            following(c);
        } else if (c < 0x10000) {
            put(0xE0 | (c >> 12));
            following(c >> 6);
            following(c);
        } else {
            put(0xF0 | (c >> 18));
            following(c >> 12);
            following(c >> 6);
            following(c);
        }
    }

    private void following(int bits) {
        put(0x80 | (bits & 0x3F));
    }

    private void digits(int two) {
        put('0' + two / 10);
        put('0' + two % 10);
    }

    private void put(int part) {
        buffer[filled++] = (byte) part;
    }

    /** Makes room for so many bytes, which are no more than the buffer has. */
    private void room(int bytes) throws IOException {
        if (bytes > SIZE - filled) {
            drain();
        }
    }

    private void drain() throws IOException {
        output.write(buffer, 0, filled);
        filled = 0;
    }
}
