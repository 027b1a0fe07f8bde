package se.tertial.plan.exporter.conformance.trial;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import se.tertial.plan.export.spi.ExportOutcome;

/** What one export wrote, and what it said of it. */
@SuppressWarnings("ArrayRecordComponent") // Nobody changes the bytes; they are compared by sameBytes.
public record Artifact(byte[] bytes, ExportOutcome outcome) {

    public boolean sameBytes(Artifact other) {
        return Arrays.equals(bytes, other.bytes);
    }

    /** Where the other differs, for messages. */
    public String difference(Artifact other) {
        int at = Arrays.mismatch(bytes, other.bytes);
        return "byte " + at + " differs: " + around(bytes, at) + " and " + around(other.bytes, at);
    }

    private static String around(byte[] bytes, int at) {
        int from = Math.max(0, Math.min(at, bytes.length) - 10);
        int to = Math.min(bytes.length, at + 20);
        return Words.shown(new String(bytes, from, Math.max(0, to - from), StandardCharsets.UTF_8));
    }
}
