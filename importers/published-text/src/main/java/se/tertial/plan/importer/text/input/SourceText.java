package se.tertial.plan.importer.text.input;

import java.util.List;

/**
 * A text that was read, line by line.
 *
 * @param name what the input is called, without a path
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal digits
 * @param mediaType the media type of the bytes
 * @param text the text: that of a plain text as it stands, else what was taken out; letters composed (NFC),
 *     none joined into one sign
 * @param lines the lines of the text, in order
 * @param recomposed whether letters were spelled with combining marks (NFD) and have been composed
 * @param spelledOut whether letters were joined into one sign, such as that for "fi", and have been spelled out
 */
public record SourceText(
        String name,
        String sha256,
        String mediaType,
        String text,
        List<Line> lines,
        boolean recomposed,
        boolean spelledOut) {

    /** Copies the list. */
    public SourceText {
        lines = List.copyOf(lines);
    }
}
