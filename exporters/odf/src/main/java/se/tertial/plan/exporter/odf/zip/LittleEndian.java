package se.tertial.plan.exporter.odf.zip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Puts a record of a zip file together: numbers with the lowest byte first. Not thread-safe. */
final class LittleEndian {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    LittleEndian u2(long value) {
        return number(value, 2);
    }

    LittleEndian u4(long value) {
        return number(value, 4);
    }

    LittleEndian u8(long value) {
        return number(value, 8);
    }

    LittleEndian ascii(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    LittleEndian bytes(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    private LittleEndian number(long value, int size) {
        for (int i = 0; i < size; i++) {
            bytes.write((int) (value >>> (8 * i)));
        }
        return this;
    }
}
