package se.tertial.plan.rules.language;

import java.time.Period;
import java.util.Optional;

/** What words about time say, before anybody asks from which day they are spoken. */
sealed interface Expression {

    /**
     * A time of the calendar, or the stretch from one to another.
     *
     * @param relation what the preposition makes of it
     * @param portion which portion of it
     * @param introduced whether a preposition stands before it
     * @param from the time, or the first of two
     * @param to the second of two
     */
    record Calendar(
            Relation relation, Portion portion, boolean introduced, CalendarTerm from, Optional<CalendarTerm> to)
            implements Expression {

        /** Whether it means a time where it stands, and not just a number or a name. */
        boolean standsAlone() {
            return introduced || to.isPresent() || !from.needsPreposition();
        }
    }

    /** So long, from some time on: "ettårig", "tvåårig från och med maj". No length for "flerårig". */
    record Lasting(Optional<Period> length, Optional<Calendar> from) implements Expression {}

    /** Within so long from the day of the text: "inom två år". */
    record Ahead(Period length) implements Expression {}

    /** Every so long; no length for "regelbundet". */
    record Recurring(Optional<Period> every) implements Expression {}

    /** All the time: "kontinuerligt". */
    record Continuous() implements Expression {}

    /** Until an event, or before one: "i väntan på beslut", "inför mötet". */
    record Event(Relation relation) implements Expression {}

    /** On the day of the text: "i dagsläget"; undated for "just nu", which is a state and no date. */
    record Now(boolean dated) implements Expression {}

    /** Some later time: "på sikt", "först senare". */
    record Vague() implements Expression {}

    /**
     * In the period the report is about.
     *
     * @param cumulative from the start of the year ("under perioden"), or just its own part ("under tertialet")
     */
    record InReportingPeriod(boolean cumulative) implements Expression {}

    /** In the time the plan is valid for. */
    record InPlanPeriod() implements Expression {}
}
