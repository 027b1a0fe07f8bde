/** jqwik arbitraries over the whole plan model, for the tests of those who embed or extend it. */
module se.tertial.plan.model.fixtures {
    requires transitive se.tertial.plan.model;
    requires transitive net.jqwik.api;
    requires static org.jspecify;

    exports se.tertial.plan.model.fixtures;
}
