package se.tertial.plan.rules.language;

/** When a verb puts what it says, seen from the day of the text. */
public enum Tense {
    /** It has happened: preterite or perfect ("genomfördes", "har bildats"). */
    PAST,
    /** It is so ("pågår", "genomför"). */
    PRESENT,
    /** It is to happen: a modal or a verb of planning or starting ("ska", "planeras", "kommer att", "startar"). */
    FUTURE,
    /** The words say nothing of it. */
    NONE
}
