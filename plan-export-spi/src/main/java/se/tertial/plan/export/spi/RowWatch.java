package se.tertial.plan.export.spi;

/** Counts the rows of one walk, tells of them, and stops the walk when the export is cancelled. */
final class RowWatch {

    private static final int EVERY = 500;

    private final String part;
    private final ProgressListener progress;
    private final CancellationToken cancellation;
    private long rows;
    private boolean ended;

    RowWatch(String part, ProgressListener progress, CancellationToken cancellation) {
        this.part = part;
        this.progress = progress;
        this.cancellation = cancellation;
        cancellation.check();
        progress.progressed(part, 0);
    }

    /** To be called with the answer of every advance; gives it back. */
    boolean advanced(boolean more) {
        if (more && ++rows % EVERY == 0) {
            cancellation.check();
            progress.progressed(part, rows);
        } else if (!more && !ended) {
            ended = true;
            progress.progressed(part, rows);
        }
        return more;
    }
}
