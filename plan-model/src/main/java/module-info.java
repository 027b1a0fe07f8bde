/** The domain of public-sector plans and their follow-up, as immutable values: no I/O, no clock, no runtime dependency. */
module se.tertial.plan.model {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports se.tertial.plan.model;
    exports se.tertial.plan.model.assignment;
    exports se.tertial.plan.model.document;
    exports se.tertial.plan.model.followup;
    exports se.tertial.plan.model.identity;
    exports se.tertial.plan.model.measure;
    exports se.tertial.plan.model.organisation;
    exports se.tertial.plan.model.status;
    exports se.tertial.plan.model.text;
    exports se.tertial.plan.model.time;
}
