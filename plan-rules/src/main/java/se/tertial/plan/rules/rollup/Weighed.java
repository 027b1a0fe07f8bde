package se.tertial.plan.rules.rollup;

/** A child that takes part, with the level that it counts as. */
record Weighed(Child child, Rating rating) {}
