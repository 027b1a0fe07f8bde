package se.tertial.plan.rules;

/** A service of the tests. */
public interface Greeter {

    String greeting();
}
