package se.tertial.plan.rules.language;

/** What kind of words a time phrase is made of. */
public enum TimePhraseKind {
    /** A time of the calendar: "hösten 2023", "från och med april", "inom två år". */
    CALENDAR,
    /** A length of time: "tvåårig". */
    DURATION,
    /** A rhythm: "årligen", "regelbundet". */
    RECURRENCE,
    /** All the time: "kontinuerligt". */
    CONTINUOUS,
    /** Before or until something happens: "inför mötet", "i väntan på beslut". */
    EVENT,
    /** The day of the text: "i dagsläget". */
    NOW,
    /** Some later time: "på sikt". */
    VAGUE,
    /** No word of time, just a verb: "pågår", "kommer att utredas". A text with nothing else is undated. */
    ASPECT
}
