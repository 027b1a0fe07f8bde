package se.tertial.plan.rules.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;

/** Who need not say anything on one side: bodies that were not asked, and those that exist no more. */
final class Excuses {

    private final Optional<ReportingPeriod> period;
    private final Set<Id> gone = new HashSet<>();
    private final Map<Duty, Boolean> asked = new HashMap<>();

    private record Duty(Ref subject, Id body) {}

    Excuses(Catalogue catalogue, Optional<ReportingPeriod> period) {
        this.period = period;
        catalogue.bodies().stream()
                .filter(body -> body.to()
                        .filter(last ->
                                period.filter(its -> last.isBefore(its.asOf())).isPresent())
                        .isPresent())
                .forEach(body -> gone.add(body.id()));
        for (ReportingDuty duty : catalogue.reportingDuties()) {
            asked.merge(new Duty(duty.subject(), duty.body()), covers(duty), Boolean::logicalOr);
        }
    }

    private boolean covers(ReportingDuty duty) {
        return duty.periods().isEmpty()
                || period.filter(duty.periods()::contains).isPresent();
    }

    boolean isExcused(Ref subject, Id body) {
        return gone.contains(body) || !asked.getOrDefault(new Duty(subject, body), true);
    }
}
