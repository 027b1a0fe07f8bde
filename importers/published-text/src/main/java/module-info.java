/** Reads published plans and follow-up reports, as plain text, back into the model. */
module se.tertial.plan.importer.text {
    requires transitive se.tertial.plan.model;
    requires se.tertial.plan.rules;
    requires static transitive org.jspecify;

    exports se.tertial.plan.importer.text;
}
