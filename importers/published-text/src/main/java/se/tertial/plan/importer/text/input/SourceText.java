package se.tertial.plan.importer.text.input;

import java.util.List;

/**
 * A text that was read, line by line.
 *
 * @param name what the input is called, without a path
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal digits
 * @param mediaType the media type of the bytes
 * @param text the text: that of a plain text as it stands, else what was taken out; letters composed (NFC)
 * @param lines the lines of the text, in order
 * @param recomposed whether letters were spelled with combining marks (NFD) and have been composed
 */
public record SourceText(
        String name, String sha256, String mediaType, String text, List<Line> lines, boolean recomposed) {

    /** Copies the list. */
    public SourceText {
        lines = List.copyOf(lines);
    }
}
