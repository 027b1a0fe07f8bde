package se.tertial.plan.rules.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.followup.CurrentReports;

/** Counts for how many periods statuses have stood still, going back from the earlier side period by period. */
final class Endurance {

    private final Map<Status, Integer> counts;
    private final Map<Status, Standing> open;
    private final StatusComparison comparison;

    /** One status of a thing, by the name that the thing had on the earlier side. */
    record Status(Ref subject, Optional<Id> body) {}

    /** Takes the statuses that are unchanged between the sides; the maps are its own from here on. */
    Endurance(Map<Status, Integer> counts, Map<Status, Standing> open, StatusComparison comparison) {
        this.counts = counts;
        this.open = open;
        this.comparison = comparison;
    }

    /** In how many periods each has said the same; a period that is silent is passed over. */
    Map<Status, Integer> over(PlanSource source, Optional<ReportingPeriod> earlier, ChangeOptions options) {
        List<ReportingPeriod> before = new ArrayList<>(Side.periods(source).stream()
                .filter(period ->
                        earlier.filter(its -> period.compareTo(its) < 0).isPresent())
                .toList());
        Collections.reverse(before);
        for (ReportingPeriod period : before) {
            if (open.isEmpty()) {
                break;
            }
            back(Snapshot.ofStatuses(source, CurrentReports.ofPeriod(source, period), options));
        }
        return counts;
    }

    private void back(Snapshot snapshot) {
        Set<Status> ended = new HashSet<>();
        open.forEach((status, standing) -> {
            Optional<Standing> then =
                    Optional.ofNullable(snapshot.standings(status.subject()).get(status.body()));
            if (then.isEmpty()) {
                return;
            }
            if (comparison.compare(status.body(), then, Optional.of(standing)).movement() == Movement.UNCHANGED) {
                counts.merge(status, 1, Integer::sum);
            } else {
                ended.add(status);
            }
        });
        open.keySet().removeAll(ended);
    }
}
