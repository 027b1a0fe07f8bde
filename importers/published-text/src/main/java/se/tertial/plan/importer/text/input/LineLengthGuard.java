package se.tertial.plan.importer.text.input;

/** Stops a line that cannot end within the limit long before it is all in memory. Not thread-safe. */
final class LineLengthGuard implements BoundedBytes.Guard {

    private static final int MOST_BYTES_PER_UNIT = 3;

    private final int maxLineLength;
    private long bytesOfLine;
    private int line = 1;

    LineLengthGuard(int maxLineLength) {
        this.maxLineLength = maxLineLength;
    }

    @Override
    public void see(byte[] chunk, int length) throws Refusal {
        for (int i = 0; i < length; i++) {
            if (chunk[i] == '\n') {
                line++;
            }
            bytesOfLine = chunk[i] == '\n' || chunk[i] == '\r' ? 0 : bytesOfLine + 1;
            if (bytesOfLine > (long) MOST_BYTES_PER_UNIT * maxLineLength) {
                throw LineSplitter.tooLong(line, maxLineLength);
            }
        }
    }
}
