package se.tertial.plan.importer.text.input;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import se.tertial.plan.importer.text.spi.ExtractionException;
import se.tertial.plan.importer.text.spi.TextExtractor;

/**
 * Reads an input of limited size. No more is held in memory than the limits allow, whatever is offered.
 *
 * @param maxBytes the most bytes of an input, packed and unpacked
 * @param maxLineLength the most characters (UTF-16 units) of a line
 * @param maxLines the most lines
 * @param extractors what takes the text out of inputs that are not plain text
 */
public record SourceReader(long maxBytes, int maxLineLength, int maxLines, Extractors extractors) {

    private static final String PLAIN_TEXT = "text/plain";

    /**
     * Reads an input to its end.
     *
     * @param name what the input is called
     * @param input the bytes; not closed
     * @return the text
     * @throws Refusal if it is too large, of no format that is read, broken, or a plain text that is not in UTF-8
     * @throws IOException if reading fails
     */
    public SourceText read(String name, InputStream input) throws Refusal, IOException {
        byte[] start = input.readNBytes(TextExtractor.START);
        Optional<TextExtractor> extractor = extractors.forStart(start);
        BoundedBytes bounded = new BoundedBytes(maxBytes);
        if (extractor.isEmpty()) {
            byte[] bytes = bounded.read(start, input, new LineLengthGuard(maxLineLength));
            return source(name, bytes, PLAIN_TEXT, TextDecoder.decode(bytes));
        }
        byte[] bytes = bounded.read(start, input, (chunk, length) -> {});
        ExtractedText text = new ExtractedText(maxBytes);
        String mediaType = extract(extractor.get(), bytes, text);
        return source(name, bytes, mediaType, text.toString());
    }

    private String extract(TextExtractor extractor, byte[] bytes, ExtractedText text) throws Refusal {
        try {
            return extractor.extract(bytes, maxBytes, text);
        } catch (ExtractionException e) {
            throw new Refusal(String.valueOf(e.getMessage()), e);
        }
    }

    private SourceText source(String name, byte[] bytes, String mediaType, String text) throws Refusal {
        if (text.codePoints().allMatch(Spaces::isSpace)) {
            throw new Refusal("there is nothing but space in it; expected the text of a plan or a follow-up report");
        }
        String spelled = Ligatures.spellOut(text);
        String composed = Normalizer.normalize(spelled, Normalizer.Form.NFC);
        LineSplitter splitter = new LineSplitter(maxLineLength, maxLines);
        return new SourceText(
                name,
                sha256(bytes),
                mediaType,
                composed,
                splitter.split(composed),
                !composed.equals(spelled),
                !spelled.equals(text));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
