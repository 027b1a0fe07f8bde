package se.tertial.plan.rules.language;

/**
 * A time expression and where its words stand.
 *
 * @param first the index of its first token
 * @param last the index of its last token, inclusive
 * @param expression what the words say
 */
record PlacedExpression(int first, int last, Expression expression) {

    /** Whether a verb's tense belongs to it, and to nothing else beside it. */
    boolean isCalendar() {
        return expression instanceof Expression.Calendar
                || expression instanceof Expression.InReportingPeriod
                || expression instanceof Expression.InPlanPeriod
                || expression instanceof Expression.Ahead
                || expression instanceof Expression.Vague
                || (expression instanceof Expression.Lasting lasting
                        && lasting.from().isPresent());
    }
}
