package se.tertial.plan.exporter.odf.text.template;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** A picture of a template: dots only, known by their first bytes. Others can hold scripts and links. */
final class Picture {

    private static final Map<String, String> BEGINNINGS = Map.of(
            "89504e470d0a1a0a", "png",
            "ffd8ff", "jpeg",
            "474946383761", "gif",
            "474946383961", "gif");

    private final String extension;
    private final byte[] bytes;

    private Picture(String extension, byte[] bytes) {
        this.extension = extension;
        this.bytes = bytes;
    }

    static Optional<Picture> of(byte[] bytes) {
        return BEGINNINGS.entrySet().stream()
                .filter(kind -> begins(bytes, HexFormat.of().parseHex(kind.getKey())))
                .map(kind -> new Picture(kind.getValue(), bytes))
                .findFirst();
    }

    String mediaType() {
        return "image/" + extension;
    }

    String extension() {
        return extension;
    }

    byte[] bytes() {
        return bytes;
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
