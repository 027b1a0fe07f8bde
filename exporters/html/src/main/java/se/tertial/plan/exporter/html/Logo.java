package se.tertial.plan.exporter.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import se.tertial.plan.export.spi.ExportException;

/** An image that stands in the page itself, so that the page needs no other file. In an image element, no image runs scripts. */
final class Logo {

    private static final int MOST = 512 * 1024;

    private final String mediaType;
    private final byte[] bytes;

    private Logo(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /**
     * Reads an image.
     *
     * @throws ExportException.InvalidOption if it is missing, too big or no image
     */
    static Logo read(Path file) {
        byte[] bytes;
        try (InputStream input = Files.newInputStream(file)) {
            bytes = input.readNBytes(MOST + 1);
        } catch (IOException e) {
            throw refused(file, "cannot be read; expected the path of an image file", e);
        }
        if (bytes.length > MOST) {
            throw refused(file, "is greater than " + MOST / 1024 + " KiB; expected a smaller image", null);
        }
        return new Logo(
                mediaType(bytes)
                        .orElseThrow(() -> refused(file, "is no image; expected SVG, PNG, JPEG, WebP or GIF", null)),
                bytes);
    }

    /** The image as an address. */
    byte[] address() {
        return Markup.ready(
                "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes));
    }

    private static ExportException refused(
            Path file, String why, @org.jspecify.annotations.Nullable IOException cause) {
        ExportException refused =
                new ExportException.InvalidOption(HtmlExporter.ID, "Parameter 'logo' is '" + file + "', which " + why);
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }

    private static Optional<String> mediaType(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (head.startsWith("GIF8")) {
            return Optional.of("image/gif");
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of("image/webp");
        }
        return head.contains("<svg") ? Optional.of("image/svg+xml") : Optional.empty();
    }
}
