package se.tertial.plan.exporter.odf.zip;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.Deflater;

/** Deflaters to be used again and again: each holds memory outside the heap. Thread-safe. */
final class DeflaterPool {

    private final int level;
    private final Deque<Deflater> idle = new ArrayDeque<>();
    private boolean closed;

    DeflaterPool(int level) {
        this.level = level;
    }

    synchronized Deflater take() {
        Deflater deflater = idle.poll();
        return deflater == null ? new Deflater(level, true) : deflater;
    }

    synchronized void give(Deflater deflater) {
        if (closed) {
            deflater.end();
        } else {
            deflater.reset();
            idle.push(deflater);
        }
    }

    /** What is still in use ends when it is given back. */
    synchronized void close() {
        closed = true;
        idle.forEach(Deflater::end);
        idle.clear();
    }
}
