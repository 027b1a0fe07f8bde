package se.tertial.plan.rules.language;

import se.tertial.plan.model.time.TimeRole;
import se.tertial.plan.rules.language.CalendarTerm.Kind;
import se.tertial.plan.rules.language.Expression.Calendar;

/** What a time of the calendar says of the thing a sentence is about. */
final class RoleReader {

    private RoleReader() {}

    static TimeRole role(Calendar expression, Tense tense, Aspect aspect) {
        return switch (expression.relation()) {
            case BY, BEFORE -> tense == Tense.PAST ? TimeRole.END : TimeRole.DEADLINE;
            case AFTER, FROM -> TimeRole.START;
            case SINCE -> TimeRole.ONGOING;
            case UNTIL -> until(tense, aspect);
            case TOWARDS ->
                expression.from().kind() == Kind.SEASON ? within(expression, tense, aspect) : until(tense, aspect);
            case WITHIN -> within(expression, tense, aspect);
        };
    }

    /** "Gäller till 2025" ends then; "ska vara klart till 2025" is due then. */
    private static TimeRole until(Tense tense, Aspect aspect) {
        return aspect == Aspect.FINISH && tense != Tense.PAST ? TimeRole.DEADLINE : TimeRole.END;
    }

    private static TimeRole within(Calendar expression, Tense tense, Aspect aspect) {
        return switch (aspect) {
            case START -> TimeRole.START;
            case ONGOING -> TimeRole.ONGOING;
            case DECIDE -> TimeRole.DECISION;
            case FINISH -> tense == Tense.PAST ? TimeRole.END : TimeRole.DEADLINE;
            case PLAIN -> plain(expression, tense);
        };
    }

    private static TimeRole plain(Calendar expression, Tense tense) {
        Kind kind = expression.from().kind();
        boolean span = expression.to().isPresent() || (kind != Kind.DAY && kind != Kind.TURN && kind != Kind.LAST_DAY);
        boolean school = kind == Kind.SCHOOL_YEAR || kind == Kind.SCHOOL_TERM;
        boolean goesOn = (tense == Tense.PRESENT && span) || (tense == Tense.NONE && school);
        return goesOn ? TimeRole.ONGOING : TimeRole.WITHIN;
    }
}
