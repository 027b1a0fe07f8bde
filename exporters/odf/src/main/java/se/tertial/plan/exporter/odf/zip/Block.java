package se.tertial.plan.exporter.odf.zip;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.zip.Deflater;

/**
 * A piece of the content, to be deflated on any thread. What it comes to hangs on the piece and on the end of the piece before it,
 * which is its dictionary, and on nothing else.
 */
final class Block implements Callable<Block.Deflated> {

    /** The deflated bytes; they end at a whole byte, so that those of the next piece may follow. */
    static final class Deflated {

        private final byte[] bytes;
        private final int length;

        Deflated(byte[] bytes, int length) {
            this.bytes = bytes;
            this.length = length;
        }

        void writeTo(CountedOutput output) throws IOException {
            output.write(bytes, length);
        }

        int length() {
            return length;
        }
    }

    private static final int LEAST_ROOM = 1024;

    private final DeflaterPool deflaters;
    private final byte[] dictionary;
    private final byte[] content;
    private final int length;
    private final boolean last;

    Block(DeflaterPool deflaters, byte[] dictionary, byte[] content, int length, boolean last) {
        this.deflaters = deflaters;
        this.dictionary = dictionary;
        this.content = content;
        this.length = length;
        this.last = last;
    }

    @Override
    public Deflated call() {
        Deflater deflater = deflaters.take();
        try {
            return deflated(deflater);
        } finally {
            deflaters.give(deflater);
        }
    }

    private Deflated deflated(Deflater deflater) {
        if (dictionary.length > 0) {
            deflater.setDictionary(dictionary);
        }
        deflater.setInput(content, 0, length);
        if (last) {
            deflater.finish();
        }
        byte[] bytes = new byte[LEAST_ROOM + length / 4];
        int written = 0;
        while (true) {
            int room = bytes.length - written;
            int more = deflater.deflate(bytes, written, room, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
            written += more;
            // A call that did not fill the room has written all there is, the end of the flush included.
            if (last ? deflater.finished() : more < room) {
                return new Deflated(bytes, written);
            }
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
    }
}
