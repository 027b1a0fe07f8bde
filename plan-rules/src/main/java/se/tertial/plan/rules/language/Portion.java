package se.tertial.plan.rules.language;

/** Which portion of a time is meant. */
enum Portion {
    /** All of it. */
    WHOLE,
    /** About then: "omkring". */
    ABOUT,
    /** The rest of it, after the day of the text: "senare i höst". */
    LATER,
    /** Its first third: "i början av". */
    BEGINNING,
    /** Its second third: "i mitten av". */
    MIDDLE,
    /** Its last third: "i slutet av". */
    ENDING,
    /** Its last day: "utgången av". */
    LAST_DAY
}
