package se.tertial.plan.importer.text;

/**
 * How large an input may be. What is larger is refused before it is all in memory. Immutable and thread-safe.
 *
 * @param maxBytes the most bytes of an input, and of what a packed one holds unpacked, 1 or more
 * @param maxLineLength the most characters (UTF-16 units) of a line, 1 or more
 * @param maxLines the most lines, 1 or more
 */
public record ImportLimits(long maxBytes, int maxLineLength, int maxLines) {

    /** Safe for a program that takes files from strangers: 64 MB, a million characters a line, a million lines. */
    public static final ImportLimits DEFAULT = new ImportLimits(64L * 1024 * 1024, 1_000_000, 1_000_000);

    /** Refuses limits below one. */
    public ImportLimits {
        if (maxBytes < 1 || maxLineLength < 1 || maxLines < 1) {
            throw new IllegalArgumentException("A limit is 1 or more, not " + maxBytes + " bytes, " + maxLineLength
                    + " characters a line, " + maxLines + " lines");
        }
    }
}
