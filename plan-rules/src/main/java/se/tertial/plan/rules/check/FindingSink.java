package se.tertial.plan.rules.check;

/** Takes what a rule finds. Used by one thread, for one run. */
@FunctionalInterface
public interface FindingSink {

    /**
     * Takes what was found; the checker makes a {@link se.tertial.plan.rules.Finding} of it.
     *
     * @param observation what was found
     * @throws IllegalArgumentException if the rule has no such message, or the observation lacks a value that the message
     *     names
     */
    void add(Observation observation);
}
