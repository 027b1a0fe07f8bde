package se.tertial.plan.rules.language;

/** Which part of a course of events a verb points at. */
public enum Aspect {
    /** None in particular. */
    PLAIN,
    /** Its start ("påbörjas", "inleddes"). */
    START,
    /** That it goes on ("pågår", "fortsätter"). */
    ONGOING,
    /** Its end ("klar", "slutförs", "avslutades"). */
    FINISH,
    /** A decision ("beslutas", "antog"). */
    DECIDE
}
