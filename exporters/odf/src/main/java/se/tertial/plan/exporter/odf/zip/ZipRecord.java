package se.tertial.plan.exporter.odf.zip;

/**
 * What a zip file says of one entry, in its three places. Sizes and offsets that do not fit into 32 bits go into a Zip64 field
 * (PKWARE APPNOTE 6.3, sections 4.3 and 4.5.3); an entry that has none of these has no extra field at all, because OpenDocument
 * allows none on {@code mimetype} and some readers are wary of Zip64.
 *
 * @param name the name, in ASCII
 * @param deflated whether the bytes are deflated
 * @param time the time of change
 * @param crc the CRC-32 of the content
 * @param compressed how many bytes stand in the file
 * @param size how many bytes the content has
 * @param offset where the entry begins
 */
record ZipRecord(String name, boolean deflated, DosTime time, long crc, long compressed, long size, long offset) {

    private static final int SIZES_FOLLOW = 1 << 3;
    private static final int DEFLATED = 8;
    private static final int PLAIN_VERSION = 20;
    private static final int ZIP64_VERSION = 45;
    private static final int ZIP64_FIELD = 1;

    /** Before the content. Sizes of deflated content are not known yet and follow after it. */
    static byte[] deflatedHead(String name, DosTime time) {
        return head(name, true, time, 0, 0);
    }

    /** Before content that is stored as it is. */
    static byte[] storedHead(String name, DosTime time, long crc, long size) {
        return head(name, false, time, crc, size);
    }

    private static byte[] head(String name, boolean deflated, DosTime time, long crc, long size) {
        return new LittleEndian()
                .u4(0x04034b50L)
                .u2(PLAIN_VERSION)
                .u2(deflated ? SIZES_FOLLOW : 0)
                .u2(deflated ? DEFLATED : 0)
                .u2(time.time())
                .u2(time.date())
                .u4(crc)
                .u4(size)
                .u4(size)
                .u2(name.length())
                .u2(0)
                .ascii(name)
                .toBytes();
    }

    /** After deflated content: its sizes, in 64 bits if they need so. */
    byte[] descriptor(long limit) {
        LittleEndian record = new LittleEndian().u4(0x08074b50L).u4(crc);
        if (compressed >= limit || size >= limit) {
            return record.u8(compressed).u8(size).toBytes();
        }
        return record.u4(compressed).u4(size).toBytes();
    }

    /** In the directory at the end of the file. */
    byte[] directoryEntry(long limit) {
        LittleEndian wide = new LittleEndian();
        long shownSize = fit(size, limit, wide);
        long shownCompressed = fit(compressed, limit, wide);
        long shownOffset = fit(offset, limit, wide);
        byte[] values = wide.toBytes();
        byte[] extra = values.length == 0
                ? values
                : new LittleEndian()
                        .u2(ZIP64_FIELD)
                        .u2(values.length)
                        .bytes(values)
                        .toBytes();
        int version = values.length == 0 ? PLAIN_VERSION : ZIP64_VERSION;
        return new LittleEndian()
                .u4(0x02014b50L)
                .u2(version)
                .u2(version)
                .u2(deflated ? SIZES_FOLLOW : 0)
                .u2(deflated ? DEFLATED : 0)
                .u2(time.time())
                .u2(time.date())
                .u4(crc)
                .u4(shownCompressed)
                .u4(shownSize)
                .u2(name.length())
                .u2(extra.length)
                .u2(0) // comment
                .u2(0) // disk
                .u2(0) // internal attributes
                .u4(0) // external attributes
                .u4(shownOffset)
                .ascii(name)
                .bytes(extra)
                .toBytes();
    }

    private static long fit(long value, long limit, LittleEndian wide) {
        if (value < limit) {
            return value;
        }
        wide.u8(value);
        return ZipContainer.IN_64_BITS;
    }
}
