package se.tertial.plan.exporter.conformance.trial;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what is written, and what is done to the stream. Thread-safe as far as its users are seen. */
public final class WatchedOutput extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Set<Thread> users = ConcurrentHashMap.newKeySet();
    private long writes;
    private int unflushed;
    private boolean closed;

    @Override
    public synchronized void write(int one) {
        used(1);
        bytes.write(one);
    }

    @Override
    public synchronized void write(byte[] from, int offset, int length) {
        used(length);
        bytes.write(from, offset, length);
    }

    @Override
    public synchronized void flush() {
        used(0);
        unflushed = 0;
    }

    @Override
    public synchronized void close() {
        used(0);
        closed = true;
    }

    private void used(int length) {
        users.add(Thread.currentThread());
        writes += length > 0 ? 1 : 0;
        unflushed += length;
    }

    public synchronized byte[] bytes() {
        return bytes.toByteArray();
    }

    /** How often something was written. */
    public synchronized long writes() {
        return writes;
    }

    /** How many bytes have come since it was last flushed. */
    public synchronized int unflushed() {
        return unflushed;
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /** The threads that have called. */
    public Set<Thread> users() {
        return Set.copyOf(users);
    }
}
