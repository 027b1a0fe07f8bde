package se.tertial.plan.exporter.odf.zip;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.zip.CRC32;
import se.tertial.plan.export.spi.ExportException;

/**
 * Deflates a stream (RFC 1951) in blocks of one size, each with the end of the one before it as dictionary: the bytes are the same on
 * one thread and on many. A block that no thread of the executor has begun when its turn comes is deflated by the caller, so that an
 * executor that is busy, full or shut down makes nothing wait for ever. Not thread-safe.
 */
final class BlockDeflater {

    /** Large enough that reading the dictionary costs little, small enough to hold several. */
    static final int BLOCK = 256 * 1024;

    private static final int WINDOW = 32 * 1024;
    private static final int AHEAD = 8;
    private static final byte[] NOTHING = {};

    private final CountedOutput output;
    private final DeflaterPool deflaters;
    private final Executor executor;
    private final CRC32 crc = new CRC32();
    private final Deque<FutureTask<Block.Deflated>> begun = new ArrayDeque<>();
    private byte[] block = new byte[BLOCK];
    private byte[] dictionary = NOTHING;
    private int filled;
    private long read;
    private long written;

    BlockDeflater(CountedOutput output, DeflaterPool deflaters, Executor executor) {
        this.output = output;
        this.deflaters = deflaters;
        this.executor = executor;
    }

    void write(byte[] bytes, int offset, int length) throws IOException {
        crc.update(bytes, offset, length);
        read += length;
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == BLOCK) {
                hand(false);
            }
            int part = Math.min(left, BLOCK - filled);
            System.arraycopy(bytes, from, block, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
    }

    /** Deflates what is left and writes it all. */
    void finish() throws IOException {
        hand(true);
        while (!begun.isEmpty()) {
            writeFirst();
        }
    }

    /** Calls off what has not begun. */
    void cancel() {
        begun.forEach(task -> task.cancel(false));
    }

    long crc() {
        return crc.getValue();
    }

    /** How many bytes have come in. */
    long read() {
        return read;
    }

    /** How many bytes have gone out. */
    long written() {
        return written;
    }

    private void hand(boolean last) throws IOException {
        FutureTask<Block.Deflated> task = new FutureTask<>(new Block(deflaters, dictionary, block, filled, last));
        dictionary = last ? NOTHING : Arrays.copyOfRange(block, BLOCK - WINDOW, BLOCK);
        block = last ? NOTHING : new byte[BLOCK];
        filled = 0;
        begun.add(task);
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            // The task stays in line, and is done here when its turn comes.
        }
        while (begun.size() > AHEAD || (!begun.isEmpty() && begun.element().isDone())) {
            writeFirst();
        }
    }

    private void writeFirst() throws IOException {
        FutureTask<Block.Deflated> first = begun.remove();
        first.run();
        Block.Deflated deflated = result(first);
        deflated.writeTo(output);
        written += deflated.length();
    }

    private static Block.Deflated result(FutureTask<Block.Deflated> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExportException.Cancelled();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("A block could not be deflated", e.getCause());
        }
    }
}
