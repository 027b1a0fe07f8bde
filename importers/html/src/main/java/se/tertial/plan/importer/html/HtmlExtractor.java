package se.tertial.plan.importer.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Elements;
import se.tertial.plan.importer.text.spi.ExtractionException;
import se.tertial.plan.importer.text.spi.TextExtractor;
import se.tertial.plan.importer.text.spi.TextSink;

/**
 * Takes the text out of a saved web page: of its main part if it says which that is, else of the whole, without what is hidden
 * and what only serves to move about. Stateless and thread-safe.
 */
public final class HtmlExtractor implements TextExtractor {

    static final int MOST_ELEMENTS = 1_000_000;
    static final int DEEPEST = 512;

    private static final Pattern PAGE =
            Pattern.compile("(?is)\\A[\\s\\uFEFF]*(?:<\\?xml.*?\\?>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype\\s+html"
                    + "|<(?:html|head|body|title|meta|main|article|section|div|table|h[1-6]|p|ul|ol)[\\s>/]).*");

    /** An extractor. */
    public HtmlExtractor() {}

    @Override
    public boolean recognises(byte[] start) {
        Charset charset = Encoding.ofByteOrderMark(start).orElse(StandardCharsets.ISO_8859_1);
        return PAGE.matcher(new String(start, charset).replaceFirst("^\u00EF\u00BB\u00BF", ""))
                .matches();
    }

    @Override
    public String extract(byte[] document, long maxBytes, TextSink text) throws ExtractionException {
        PageText.of(root(parse(Encoding.decode(document))), text);
        return "text/html";
    }

    /** Parses element by element, so that a page made to fill the memory is refused before it does. */
    private static Document parse(CharSequence page) throws ExtractionException {
        try (StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST))) {
            Iterator<Element> elements = parser.parse(page.toString(), "").iterator();
            for (int i = 0; elements.hasNext(); i++, elements.next()) {
                if (i == MOST_ELEMENTS) {
                    throw new ExtractionException(
                            "the page has more than " + MOST_ELEMENTS + " elements, the most that are read; split it");
                }
            }
            return parser.complete();
        } catch (IOException noneInMemory) {
            throw new UncheckedIOException(noneInMemory);
        }
    }

    private static Element root(Document page) {
        Elements main = page.select("main, [role=main]");
        return main.size() == 1 && main.hasText() ? main.get(0) : page.body();
    }
}
