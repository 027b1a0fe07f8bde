package se.tertial.plan.exporter.odf.zip;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * A piece of the content, to be deflated on any thread. What it comes to hangs on the piece and on the end of the piece before it,
 * which is its dictionary, and on nothing else. To be used again when it has been written. Not thread-safe: whoever hands it to another
 * thread sees to it that this thread sees what is in it, and the other way round.
 */
final class Block {

    /** Large enough that reading the dictionary costs little, small enough to hold several. */
    static final int SIZE = 256 * 1024;

    /** How much of the end of a block the next one knows: twice as much takes 2 % more time for 0.2 % fewer bytes. */
    private static final int WINDOW = 16 * 1024;

    private final byte[] content = new byte[SIZE];
    private final byte[] dictionary = new byte[WINDOW];
    private int length;
    private int known;
    private byte[] deflated = new byte[SIZE / 4];
    private int written;

    /** The place for the content. */
    byte[] content() {
        return content;
    }

    /** How much of the place is content. */
    int length() {
        return length;
    }

    /** Says how much of the place is content. */
    void filled(int bytes) {
        length = bytes;
    }

    /** Begins at the beginning of an entry. */
    void first() {
        length = 0;
        known = 0;
    }

    /** Begins where another ends. */
    void after(Block before) {
        length = 0;
        known = Math.min(WINDOW, before.length);
        System.arraycopy(before.content, before.length - known, dictionary, 0, known);
    }

    /**
     * Deflates the content. The bytes end at a whole byte, so that those of the next piece may follow.
     *
     * @param last whether no piece follows
     */
    void deflate(Deflater deflater, boolean last) {
        if (known > 0) {
            deflater.setDictionary(dictionary, 0, known);
        }
        deflater.setInput(content, 0, length);
        if (last) {
            deflater.finish();
        }
        written = 0;
        while (true) {
            int room = deflated.length - written;
            int more = deflater.deflate(deflated, written, room, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
            written += more;
            // A call that did not fill the room has written all there is, the end of the flush included.
            if (last ? deflater.finished() : more < room) {
                return;
            }
            deflated = Arrays.copyOf(deflated, deflated.length * 2);
        }
    }

    /** Writes the deflated bytes; gives how many they are. */
    int writeTo(CountedOutput output) throws IOException {
        output.write(deflated, written);
        return written;
    }
}
