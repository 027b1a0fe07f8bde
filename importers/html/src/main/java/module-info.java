/**
 * Takes the text out of saved web pages. Exports nothing: it is found through {@link java.util.ServiceLoader}.
 *
 * @provides se.tertial.plan.importer.text.spi.TextExtractor the extractor of HTML
 */
module se.tertial.plan.importer.html {
    requires org.jsoup;
    requires se.tertial.plan.importer.text;
    requires static org.jspecify;

    provides se.tertial.plan.importer.text.spi.TextExtractor with
            se.tertial.plan.importer.html.HtmlExtractor;
}
