package se.tertial.plan.importer.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.Jsoup;
import se.tertial.plan.importer.text.spi.ExtractionException;

/** The character encoding of a page: by its byte order mark, else as it declares, else UTF-8. */
final class Encoding {

    /** The HTML standard has declarations stand in the first 1024 bytes; some writers put scripts before them. */
    private static final int DECLARED_WITHIN = 16 * 1024;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Encoding() {}

    static Optional<Charset> ofByteOrderMark(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    static CharSequence decode(byte[] page) throws ExtractionException {
        Charset charset = of(page);
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(page));
        } catch (CharacterCodingException e) {
            throw new ExtractionException(
                    "the page is not in " + charset.name()
                            + ", which it declares or which counts where nothing is declared; save it again from the browser",
                    e);
        }
    }

    /** By the HTML standard what calls itself ASCII or Latin-1 is Windows-1252. */
    private static Charset of(byte[] page) {
        byte[] start = Arrays.copyOf(page, Math.min(page.length, DECLARED_WITHIN));
        try {
            Charset found = ofByteOrderMark(page)
                    .orElse(Jsoup.parse(new ByteArrayInputStream(start), null, "")
                            .charset());
            boolean latin = found.equals(StandardCharsets.ISO_8859_1) || found.equals(StandardCharsets.US_ASCII);
            return latin ? WINDOWS_1252 : found;
        } catch (IOException noneInMemory) {
            throw new UncheckedIOException(noneInMemory);
        }
    }
}
