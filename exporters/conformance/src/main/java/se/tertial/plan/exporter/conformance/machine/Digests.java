package se.tertial.plan.exporter.conformance.machine;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.tertial.plan.exporter.conformance.trial.Artifact;

/** Bytes in short, to be compared with those of another machine. */
public final class Digests {

    private Digests() {}

    /** The SHA-256 of what was written, and its length. */
    public static String of(Artifact artifact) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(artifact.bytes());
            return HexFormat.of().formatHex(digest) + " (" + artifact.bytes().length + " bytes)";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java machine has SHA-256", e);
        }
    }
}
