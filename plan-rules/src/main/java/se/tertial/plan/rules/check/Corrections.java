package se.tertial.plan.rules.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;

/**
 * Which follow-ups come by, in which order, and which of their reports are replaced. A correction that is a whole follow-up
 * replaces all that it corrects. One that is a view replaces what it reports on, so it comes by before what it corrects.
 */
final class Corrections {

    private final Map<Id, FollowUpHeader> byId = new HashMap<>();
    private final Map<Id, Set<Id>> correctedBy = new HashMap<>();
    private final Map<Id, Integer> corrects = new HashMap<>();
    private final List<FollowUpHeader> order;

    Corrections(List<? extends FollowUpHeader> all) {
        all.forEach(header -> byId.put(header.id(), header));
        all.forEach(this::place);
        order = new ArrayList<>();
        all.stream().filter(header -> !isReplacedWhole(header)).forEach(order::add);
        order.sort(Comparator.comparing(FollowUpHeader::period)
                .thenComparing(header -> corrects.getOrDefault(header.id(), 0), Comparator.reverseOrder())
                .thenComparing(FollowUpHeader::id));
    }

    private void place(FollowUpHeader correction) {
        Set<Id> seen = new HashSet<>(Set.of(correction.id()));
        Optional<Id> corrected = correction.supersedes();
        while (corrected.isPresent() && seen.add(corrected.get())) {
            correctedBy.computeIfAbsent(corrected.get(), id -> new HashSet<>()).add(correction.id());
            corrected = corrected.map(byId::get).flatMap(FollowUpHeader::supersedes);
        }
        corrects.put(correction.id(), seen.size() - 1);
    }

    private boolean isReplacedWhole(FollowUpHeader header) {
        return correctedBy.getOrDefault(header.id(), Set.of()).stream()
                .map(byId::get)
                .anyMatch(correction -> correction.completeness() == Completeness.WHOLE);
    }

    /** The follow-ups of which anything counts, by period. */
    List<FollowUpHeader> followUps() {
        return List.copyOf(order);
    }

    /** Starts a reading of the reports in this order. */
    Reading reading() {
        return new Reading();
    }

    /** Remembers what corrections report on. Grows with the things corrected. */
    final class Reading {

        private final Map<Id, Set<Ref>> told = new HashMap<>();

        private Reading() {}

        /** Whether a report counts; to be asked once for each, in order. */
        boolean counts(FollowUpHeader followUp, Ref subject) {
            if (followUp.supersedes().isPresent()) {
                told.computeIfAbsent(followUp.id(), id -> new HashSet<>()).add(subject);
            }
            for (Id correction : correctedBy.getOrDefault(followUp.id(), Set.of())) {
                if (told.getOrDefault(correction, Set.of()).contains(subject)) {
                    return false;
                }
            }
            return true;
        }
    }
}
