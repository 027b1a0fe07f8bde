package se.tertial.plan.rules.builtin.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.check.ReportView;

/** The latest day to which each thing was put off in a follow-up. */
final class NewDates {

    private final Map<Ref, LocalDate> latest = new HashMap<>();

    void see(ReportView view) {
        view.report()
                .deviations()
                .forEach(deviation -> deviation
                        .newDate()
                        .ifPresent(day ->
                                latest.merge(view.subject(), day, (one, other) -> one.isAfter(other) ? one : other)));
    }

    /** Whether a day that has not passed replaces the old one. */
    boolean isPutOff(Ref subject, LocalDate asOf) {
        LocalDate day = latest.get(subject);
        return day != null && !day.isBefore(asOf);
    }
}
