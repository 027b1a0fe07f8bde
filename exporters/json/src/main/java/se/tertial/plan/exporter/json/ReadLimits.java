package se.tertial.plan.exporter.json;

/**
 * How large a file may be that a reader takes. A file beyond a limit is refused as soon as that shows, so that memory
 * and time are bounded. Immutable and thread-safe.
 *
 * @param bytes the longest file in bytes, inclusive
 * @param depth how many objects and arrays may lie within each other, 1 to {@value #MAX_DEPTH}
 * @param stringLength the longest string in UTF-16 units, inclusive
 * @param nameLength the longest field name in UTF-16 units, inclusive
 * @param numberLength the longest number in characters, inclusive
 * @param values the most values in the whole file, objects and arrays counted too, inclusive
 * @param problems how many problems are told; further ones are counted
 */
public record ReadLimits(
        long bytes, int depth, int stringLength, int nameLength, int numberLength, int values, int problems) {

    /** The deepest nesting that a limit may allow; reading deeper ones would be up to the size of the thread's stack. */
    public static final int MAX_DEPTH = 1000;

    private static final ReadLimits STANDARD =
            new ReadLimits(256L << 20, 500, 10_000_000, 10_000, 2_100, 10_000_000, 100);

    /** Refuses limits that nothing can keep. */
    public ReadLimits {
        if (bytes < 1 || stringLength < 1 || nameLength < 1 || numberLength < 1 || values < 1 || problems < 1) {
            throw new IllegalArgumentException("A limit is 1 or more: bytes " + bytes + ", string " + stringLength
                    + ", name " + nameLength + ", number " + numberLength + ", values " + values + ", problems "
                    + problems);
        }
        if (depth < 1 || depth > MAX_DEPTH) {
            throw new IllegalArgumentException("A depth is 1 to " + MAX_DEPTH + ", not " + depth);
        }
    }

    /**
     * The standard limits: 256 MiB, 500 levels, strings of ten million characters, names of ten thousand, numbers of
     * 2,100, ten million values, one hundred problems.
     *
     * @return the limits
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * These limits with another size of file.
     *
     * @param most the longest file in bytes, inclusive
     * @return the limits
     */
    public ReadLimits withBytes(long most) {
        return new ReadLimits(most, depth, stringLength, nameLength, numberLength, values, problems);
    }

    /**
     * These limits with another depth.
     *
     * @param most how many objects and arrays may lie within each other
     * @return the limits
     */
    public ReadLimits withDepth(int most) {
        return new ReadLimits(bytes, most, stringLength, nameLength, numberLength, values, problems);
    }

    /**
     * These limits with another length of strings.
     *
     * @param most the longest string in UTF-16 units, inclusive
     * @return the limits
     */
    public ReadLimits withStringLength(int most) {
        return new ReadLimits(bytes, depth, most, nameLength, numberLength, values, problems);
    }

    /**
     * These limits with another length of field names.
     *
     * @param most the longest name in UTF-16 units, inclusive
     * @return the limits
     */
    public ReadLimits withNameLength(int most) {
        return new ReadLimits(bytes, depth, stringLength, most, numberLength, values, problems);
    }

    /**
     * These limits with another length of numbers.
     *
     * @param most the longest number in characters, inclusive
     * @return the limits
     */
    public ReadLimits withNumberLength(int most) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, most, values, problems);
    }

    /**
     * These limits with another count of values.
     *
     * @param most the most values in a file, inclusive
     * @return the limits
     */
    public ReadLimits withValues(int most) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, numberLength, most, problems);
    }

    /**
     * These limits with another count of problems told.
     *
     * @param most how many problems are told
     * @return the limits
     */
    public ReadLimits withProblems(int most) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, numberLength, values, most);
    }
}
