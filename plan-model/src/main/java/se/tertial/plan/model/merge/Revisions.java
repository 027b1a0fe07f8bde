package se.tertial.plan.model.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.match.Folded;
import se.tertial.plan.model.match.Matching;

/**
 * Which follow-ups correct which, where a merge brings revisions of one follow-up together: those with the same id, or
 * with the same title and period.
 */
final class Revisions {

    private final Map<Id, Id> corrects = new HashMap<>();
    private final Matching matching;

    private record Series(String title, String period) {}

    private Revisions(Matching matching) {
        this.matching = matching;
    }

    /** The links between follow-ups of the base and follow-ups that are new to it. */
    static Revisions between(Portfolio base, Portfolio incoming, Matching matching) {
        Revisions revisions = new Revisions(matching);
        Map<Series, List<FollowUp>> bySeries = new HashMap<>();
        Map<Id, FollowUp> byId = new HashMap<>();
        for (FollowUp followUp : base.followUps()) {
            byId.put(followUp.id(), followUp);
            series(followUp)
                    .ifPresent(series -> bySeries.computeIfAbsent(series, s -> new ArrayList<>())
                            .add(followUp));
        }
        for (FollowUp followUp : incoming.followUps()) {
            if (!byId.containsKey(followUp.id())) {
                List<FollowUp> others = new ArrayList<>();
                series(followUp).ifPresent(series -> others.addAll(bySeries.getOrDefault(series, List.of())));
                Stream.of(revisions.original(followUp))
                        .map(byId::get)
                        .filter(there -> there != null && there.period().equals(followUp.period()))
                        .filter(there -> !others.contains(there))
                        .forEach(others::add);
                revisions.link(followUp, others);
            }
        }
        return revisions;
    }

    private static Optional<Series> series(FollowUp followUp) {
        return followUp.title()
                .map(title -> new Series(Folded.of(title), followUp.period().toString()));
    }

    private Id original(FollowUp followUp) {
        return matching.original(new Ref(ObjectKind.FOLLOW_UP, followUp.id())).id();
    }

    private void link(FollowUp added, List<FollowUp> others) {
        Comparator<FollowUp> byRevision = Comparator.comparingInt(FollowUp::revision);
        of(added, others, its -> its.revision() < added.revision())
                .max(byRevision)
                .ifPresent(earlier -> corrects.putIfAbsent(added.id(), earlier.id()));
        of(added, others, its -> its.revision() > added.revision())
                .min(byRevision)
                .ifPresent(later -> corrects.putIfAbsent(later.id(), added.id()));
    }

    private static Stream<FollowUp> of(FollowUp added, List<FollowUp> others, Predicate<FollowUp> revision) {
        return others.stream()
                .filter(its -> its.issuer().isEmpty()
                        || added.issuer().isEmpty()
                        || its.issuer().equals(added.issuer()))
                .filter(revision);
    }

    /** The follow-up that one corrects; empty if the merge brought none. */
    Optional<Id> earlier(Id followUp) {
        return Optional.ofNullable(corrects.get(followUp));
    }
}
