package se.tertial.plan.model.time;

/** How sure the reading of a time is. */
public enum TimeCertainty {
    /** The words say it. */
    CERTAIN,
    /** A part was filled in, such as the year from the report's period. */
    INFERRED,
    /** The words name no time; tense, and the days of what they stand in, leave these ("pågår", "kommer att utredas"). */
    IMPLIED,
    /** The words say it roughly ("omkring", "senare i höst"). */
    APPROXIMATE,
    /** The words allow readings that contradict each other; the most likely one stands. */
    AMBIGUOUS
}
