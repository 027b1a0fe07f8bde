package se.tertial.plan.export.spi;

import java.util.function.BooleanSupplier;

/** Counts the rows of one walk, tells of them, and stops the walk when the export is cancelled. */
final class RowWatch {

    private static final int EVERY = 500;

    private final Progress part;
    private final ProgressListener progress;
    private final CancellationToken cancellation;
    private long rows;
    private boolean started;
    private boolean ended;

    RowWatch(Progress part, ProgressListener progress, CancellationToken cancellation) {
        this.part = part;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /** Goes one row on, and gives the answer of the walk back. */
    boolean advance(BooleanSupplier walk) {
        if (!started) {
            started = true;
            tell();
        }
        boolean more = walk.getAsBoolean();
        if (more && ++rows % EVERY == 0) {
            tell();
        } else if (!more && !ended) {
            ended = true;
            progress.progressed(part.with(rows));
        }
        return more;
    }

    private void tell() {
        cancellation.check();
        progress.progressed(part.with(rows));
    }
}
