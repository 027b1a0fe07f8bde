package se.tertial.plan.exporter.odf.text.template;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** A picture of a template: dots only, known by their first bytes. Others can hold scripts and links. */
record Picture(String mediaType, String extension, byte[] bytes) {

    private static final Map<String, String> BEGINNINGS = Map.of(
            "89504e470d0a1a0a", "png",
            "ffd8ff", "jpeg",
            "474946383761", "gif",
            "474946383961", "gif");

    static Optional<Picture> of(byte[] bytes) {
        return BEGINNINGS.entrySet().stream()
                .filter(kind -> begins(bytes, HexFormat.of().parseHex(kind.getKey())))
                .map(kind -> new Picture("image/" + kind.getValue(), kind.getValue(), bytes))
                .findFirst();
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
