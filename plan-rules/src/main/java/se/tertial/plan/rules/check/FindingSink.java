package se.tertial.plan.rules.check;

/** Takes what a rule finds. Used by one thread, for one run. */
public interface FindingSink {

    /**
     * Takes what was found; the checker makes a {@link se.tertial.plan.rules.Finding} of it.
     *
     * @param observation what was found
     * @throws IllegalArgumentException if the rule has no such message, or the observation lacks a value that the message
     *     names
     */
    void add(Observation observation);

    /**
     * Takes what was counted and is no fault; the checker makes a {@link Figure} of it.
     *
     * @param observation what was counted; its severity and places say nothing
     * @throws IllegalArgumentException if the rule has no such message, or the observation lacks a value that the message
     *     names
     */
    void figure(Observation observation);
}
