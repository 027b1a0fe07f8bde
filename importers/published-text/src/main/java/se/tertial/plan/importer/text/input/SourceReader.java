package se.tertial.plan.importer.text.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * Reads an input of limited size. No more is held in memory than the limits allow, whatever is offered.
 *
 * @param maxBytes the most bytes of an input
 * @param maxLineLength the most characters (UTF-16 units) of a line
 * @param maxLines the most lines
 */
public record SourceReader(long maxBytes, int maxLineLength, int maxLines) {

    private static final int CHUNK = 8192;
    private static final int MOST_BYTES_PER_UNIT = 3;

    /**
     * Reads an input to its end.
     *
     * @param name what the input is called
     * @param input the bytes; not closed
     * @return the text
     * @throws Refusal if it is too large, no text, or not in UTF-8
     * @throws IOException if reading fails
     */
    public SourceText read(String name, InputStream input) throws Refusal, IOException {
        byte[] bytes = bytes(input);
        String text = TextDecoder.decode(bytes);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        LineSplitter splitter = new LineSplitter(maxLineLength, maxLines);
        return new SourceText(name, sha256(bytes), splitter.split(composed), !composed.equals(text));
    }

    private byte[] bytes(InputStream input) throws Refusal, IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        LineLengthGuard guard = new LineLengthGuard((long) MOST_BYTES_PER_UNIT * maxLineLength, maxLineLength);
        byte[] chunk = new byte[CHUNK];
        for (int n = input.read(chunk); n >= 0; n = input.read(chunk)) {
            guard.see(chunk, n);
            if (all.size() + (long) n > maxBytes) {
                throw new Refusal("the input is larger than " + maxBytes
                        + " bytes, the limit of this importer; split it, or raise the limit");
            }
            all.write(chunk, 0, n);
        }
        return all.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Stops a line that cannot end within the limit long before it is all in memory. */
    private static final class LineLengthGuard {

        private final long maxBytes;
        private final int maxLineLength;
        private long bytesOfLine;
        private int line = 1;

        LineLengthGuard(long maxBytes, int maxLineLength) {
            this.maxBytes = maxBytes;
            this.maxLineLength = maxLineLength;
        }

        void see(byte[] chunk, int length) throws Refusal {
            for (int i = 0; i < length; i++) {
                if (chunk[i] == '\n') {
                    line++;
                }
                bytesOfLine = chunk[i] == '\n' || chunk[i] == '\r' ? 0 : bytesOfLine + 1;
                if (bytesOfLine > maxBytes) {
                    throw LineSplitter.tooLong(line, maxLineLength);
                }
            }
        }
    }
}
