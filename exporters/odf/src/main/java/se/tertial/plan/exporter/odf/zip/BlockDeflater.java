package se.tertial.plan.exporter.odf.zip;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import se.tertial.plan.export.spi.ExportException;

/**
 * Deflates a stream (RFC 1951) in blocks of one size, each with the end of the one before it as dictionary: the bytes are the same on
 * one thread and on many. A block that no thread of the executor has begun when its turn comes is deflated by the caller, so that an
 * executor that is busy, full or shut down makes nothing wait for ever. Not thread-safe.
 */
final class BlockDeflater {

    private static final int AHEAD = 8;

    private final CountedOutput output;
    private final DeflaterPool deflaters;
    private final Executor executor;
    private final CRC32 crc = new CRC32();
    private final Deque<FutureTask<Block>> begun = new ArrayDeque<>();
    private final Deque<Block> idle = new ArrayDeque<>();
    private Block current = new Block();
    private long read;
    private long written;

    BlockDeflater(CountedOutput output, DeflaterPool deflaters, Executor executor) {
        this.output = output;
        this.deflaters = deflaters;
        this.executor = executor;
    }

    /** The place for what comes next; what stands there is taken by {@link #take}, once. */
    byte[] empty() throws IOException {
        if (current.length() > 0) {
            Block full = current;
            current = idle.isEmpty() ? new Block() : idle.pop();
            current.after(full);
            hand(full, false);
        }
        return current.content();
    }

    /** Takes what stands at the beginning of the place. */
    void take(int length) {
        crc.update(current.content(), 0, length);
        read += length;
        current.filled(length);
    }

    /** Deflates what is left and writes it all. */
    void finish() throws IOException {
        hand(current, true);
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

    private void hand(Block block, boolean last) throws IOException {
        FutureTask<Block> task = new FutureTask<>(() -> deflated(block, last));
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

    private Block deflated(Block block, boolean last) {
        Deflater deflater = deflaters.take();
        try {
            block.deflate(deflater, last);
        } finally {
            deflaters.give(deflater);
        }
        return block;
    }

    private void writeFirst() throws IOException {
        FutureTask<Block> first = begun.remove();
        first.run();
        Block block = result(first);
        written += block.writeTo(output);
        idle.push(block);
    }

    private static Block result(FutureTask<Block> task) {
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
