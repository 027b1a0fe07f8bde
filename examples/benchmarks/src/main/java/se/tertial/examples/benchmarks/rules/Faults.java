package se.tertial.examples.benchmarks.rules;

/** Takes what a side finds. */
@FunctionalInterface
public interface Faults {

    /**
     * Takes a fault.
     *
     * @param rule the id of the rule
     * @param subject the id of what the report is about
     */
    void add(String rule, String subject);
}
