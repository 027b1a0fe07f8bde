package se.tertial.examples.benchmarks.rules;

/** A side that is ready to judge its rows by the twenty rules, again and again. Used by one thread. */
@FunctionalInterface
interface Judge {

    /** Judges all rows. */
    void judge(Faults faults) throws Exception;
}
