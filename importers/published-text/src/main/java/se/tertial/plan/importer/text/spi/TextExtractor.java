package se.tertial.plan.importer.text.spi;

/**
 * Takes the text out of documents of a file format, in reading order. Found through {@link java.util.ServiceLoader}.
 *
 * <p>Documents come from strangers: an extractor holds no more in memory than the limit it is given allows, follows no
 * reference out of the document, and survives whatever bytes it is offered.
 *
 * <p>Stateless and thread-safe, with a public constructor without arguments.
 */
public interface TextExtractor {

    /** How many bytes of a document {@link #recognises} is shown, if there are so many. */
    int START = 1024;

    /**
     * Whether a document is of a format that this extractor reads, or can say more about than that it is not plain text.
     *
     * @param start the first {@value #START} bytes of the document, or all of it; not to be changed
     * @return true to be the one that extracts it
     */
    boolean recognises(byte[] start);

    /**
     * Takes the text out of a document.
     *
     * @param document the whole document; not to be changed
     * @param maxBytes the most bytes that a packed document may hold when unpacked, 1 or more
     * @param text where the text goes
     * @return the media type of the document, such as {@code text/html}
     * @throws ExtractionException if the document is broken, locked, of a related format that cannot be read, or larger than
     *     the limits allow
     */
    String extract(byte[] document, long maxBytes, TextSink text) throws ExtractionException;
}
