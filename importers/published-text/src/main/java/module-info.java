/**
 * Reads published plans and follow-up reports back into the model.
 *
 * @uses se.tertial.plan.importer.text.spi.TextExtractor what takes the text out of documents that are not plain text
 */
module se.tertial.plan.importer.text {
    requires transitive se.tertial.plan.model;
    requires se.tertial.plan.rules;
    requires static org.jspecify;

    exports se.tertial.plan.importer.text;
    exports se.tertial.plan.importer.text.spi;

    uses se.tertial.plan.importer.text.spi.TextExtractor;
}
