/**
 * Findings, typed parameters, discovery of providers, checks, roll-ups, change, and the Swedish language knowledge that
 * importers and rules share.
 */
module se.tertial.plan.rules {
    requires transitive se.tertial.plan.model;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports se.tertial.plan.rules;
    exports se.tertial.plan.rules.change;
    exports se.tertial.plan.rules.check;
    exports se.tertial.plan.rules.language;
    exports se.tertial.plan.rules.rollup;

    uses se.tertial.plan.rules.check.Rule;
}
