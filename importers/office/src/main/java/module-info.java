/**
 * Takes the text out of ODT and DOCX documents. Exports nothing: it is found through {@link java.util.ServiceLoader}.
 *
 * @provides se.tertial.plan.importer.text.spi.TextExtractor the extractor of ODT and DOCX
 */
module se.tertial.plan.importer.office {
    requires java.xml;
    requires se.tertial.plan.importer.text;
    requires static org.jspecify;

    provides se.tertial.plan.importer.text.spi.TextExtractor with
            se.tertial.plan.importer.office.OfficeExtractor;
}
