package se.tertial.plan.model.status;

import java.util.Objects;
import se.tertial.plan.model.identity.Id;

/**
 * The name of one version of a status scale. Immutable and thread-safe.
 *
 * @param id the id of the scale
 * @param version its version: 1 to 50 letters, digits, full stops, hyphens or underscores
 */
public record ScaleRef(Id id, String version) implements Comparable<ScaleRef> {

    private static final int MAX_VERSION = 50;

    /** Checks the form of the version. */
    public ScaleRef {
        Objects.requireNonNull(id, "id");
        if (!isVersion(version)) {
            throw new IllegalArgumentException("The version of scale '" + id
                    + "' is 1 to 50 letters, digits, full stops, hyphens or underscores, not '" + version + "'");
        }
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text such as {@code rjh-2024@1}
     * @return the reference
     * @throws IllegalArgumentException if there is no {@code @}, or id or version are wrong
     */
    public static ScaleRef parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("A scale is named id@version, such as rjh-2024@1; not '" + text + "'");
        }
        return new ScaleRef(Id.of(text.substring(0, at)), text.substring(at + 1));
    }

    /** By id, then by version as text. */
    @Override
    public int compareTo(ScaleRef other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : version.compareTo(other.version);
    }

    /** Id and version with an {@code @} between; {@link #parse} accepts it. */
    @Override
    public String toString() {
        return id + "@" + version;
    }

    static boolean isVersion(String version) {
        for (int i = 0; i < version.length(); i++) {
            if (!isVersionCharacter(version.charAt(i))) {
                return false;
            }
        }
        return !version.isEmpty() && version.length() <= MAX_VERSION;
    }

    private static boolean isVersionCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '-'
                || c == '_';
    }
}
