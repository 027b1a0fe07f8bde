package se.tertial.plan.exporter.odf.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A zip file that is written from front to back, with Zip64 where it is needed. Content is deflated in blocks, which an executor
 * may do at the same time; the bytes do not depend on it. The stream is neither closed nor held up: what cannot be written yet is a
 * handful of blocks. Not thread-safe.
 *
 * <p>The {@link java.util.zip.ZipOutputStream} of the JDK takes no entry whose content is deflated elsewhere.
 */
public final class ZipContainer implements Closeable {

    /** What stands in a field of 32 bits when the value is in a field of 64 bits. */
    static final long IN_64_BITS = 0xFFFF_FFFFL;

    private static final int MANY_ENTRIES = 0xFFFF;
    private static final int ZIP64_VERSION = 45;

    private final CountedOutput output;
    private final DosTime time;
    private final DeflaterPool deflaters;
    private final Executor executor;
    private final long limit;
    private final List<ZipRecord> records = new ArrayList<>();
    private @Nullable BlockDeflater current;

    /**
     * Starts a file; nothing is written yet.
     *
     * @param output where it goes; never closed
     * @param time the time of change of every entry
     * @param level the level of deflate, 1 (fast) to 9 (small)
     * @param executor what deflates
     */
    public ZipContainer(OutputStream output, Instant time, int level, Executor executor) {
        this(output, time, level, executor, IN_64_BITS);
    }

    /** A file in which already sizes of the limit are given in 64 bits. */
    ZipContainer(OutputStream output, Instant time, int level, Executor executor, long limit) {
        this.output = new CountedOutput(output);
        this.time = DosTime.of(time);
        this.deflaters = new DeflaterPool(level);
        this.executor = executor;
        this.limit = limit;
    }

    /** Writes an entry as it is, without compression. */
    public void stored(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        long offset = output.written();
        output.write(ZipRecord.storedHead(name, time, crc.getValue(), content.length));
        output.write(content);
        records.add(new ZipRecord(name, false, time, crc.getValue(), content.length, content.length, offset));
    }

    /** Begins an entry that is deflated; its {@link DeflatedEntry#end} comes before anything else is written. */
    public DeflatedEntry deflated(String name) throws IOException {
        long offset = output.written();
        output.write(ZipRecord.deflatedHead(name, time));
        BlockDeflater deflater = new BlockDeflater(output, deflaters, executor);
        current = deflater;
        return new DeflatedEntry(deflater, content -> {
            ZipRecord record =
                    new ZipRecord(name, true, time, content.crc(), content.written(), content.read(), offset);
            output.write(record.descriptor(limit));
            records.add(record);
        });
    }

    /** Writes the directory, which makes the file whole, and flushes. */
    public void finish() throws IOException {
        long start = output.written();
        for (ZipRecord record : records) {
            output.write(record.directoryEntry(limit));
        }
        long size = output.written() - start;
        boolean wide = start >= limit || size >= limit || records.size() >= MANY_ENTRIES;
        if (wide) {
            output.write(zip64End(start, size, output.written()));
        }
        output.write(new LittleEndian()
                .u4(0x06054b50L)
                .u2(0) // this disk
                .u2(0) // disk of the directory
                .u2(Math.min(records.size(), MANY_ENTRIES))
                .u2(Math.min(records.size(), MANY_ENTRIES))
                .u4(wide ? IN_64_BITS : size)
                .u4(wide ? IN_64_BITS : start)
                .u2(0) // comment
                .toBytes());
        output.flush();
    }

    private byte[] zip64End(long start, long size, long end) {
        return new LittleEndian()
                .u4(0x06064b50L)
                .u8(44) // bytes of this record from here on
                .u2(ZIP64_VERSION)
                .u2(ZIP64_VERSION)
                .u4(0) // this disk
                .u4(0) // disk of the directory
                .u8(records.size())
                .u8(records.size())
                .u8(size)
                .u8(start)
                .u4(0x07064b50L) // the locator
                .u4(0)
                .u8(end)
                .u4(1) // disks
                .toBytes();
    }

    /** Gives back what deflate holds outside the heap, and calls off what has not begun; writes nothing. */
    @Override
    public void close() {
        if (current != null) {
            current.cancel();
        }
        deflaters.close();
    }
}
