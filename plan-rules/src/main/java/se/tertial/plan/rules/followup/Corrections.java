package se.tertial.plan.rules.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.FollowUpState;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;

/**
 * Which follow-up corrects which. One that does not say so corrects the last earlier revision by the same issuer for the same
 * period: that of the same title, if there is one. If that leaves several, nothing is guessed.
 */
final class Corrections {

    private final Catalogue catalogue;
    private final Map<Series, List<FollowUpHeader>> bySeries = new HashMap<>();

    private record Series(Optional<Id> issuer, ReportingPeriod period) {

        static Series of(FollowUpHeader header) {
            return new Series(header.issuer(), header.period());
        }
    }

    Corrections(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (FollowUpHeader header : catalogue.followUpHeaders()) {
            if (header.state() != FollowUpState.DRAFT) {
                bySeries.computeIfAbsent(Series.of(header), series -> new ArrayList<>())
                        .add(header);
            }
        }
    }

    /** The follow-up itself, what it corrects, what that corrects, and so on, all of one period. */
    List<FollowUpHeader> line(FollowUpHeader header) {
        List<FollowUpHeader> line = new ArrayList<>();
        Optional<FollowUpHeader> next = Optional.of(header);
        while (next.isPresent() && !holds(line, next.get().id())) {
            line.add(next.get());
            next = corrected(next.get()).filter(its -> its.period().equals(header.period()));
        }
        return line;
    }

    private static boolean holds(List<FollowUpHeader> line, Id id) {
        return line.stream().anyMatch(its -> its.id().equals(id));
    }

    private Optional<FollowUpHeader> corrected(FollowUpHeader header) {
        return header.supersedes().isPresent()
                ? header.supersedes().flatMap(catalogue::followUp)
                : earlierRevision(header);
    }

    private Optional<FollowUpHeader> earlierRevision(FollowUpHeader header) {
        List<FollowUpHeader> earlier = bySeries.getOrDefault(Series.of(header), List.of()).stream()
                .filter(its -> its.revision() < header.revision())
                .toList();
        List<FollowUpHeader> namesakes =
                earlier.stream().filter(its -> title(its).equals(title(header))).toList();
        return last(namesakes.isEmpty() ? earlier : namesakes);
    }

    private static Optional<FollowUpHeader> last(List<FollowUpHeader> revisions) {
        int highest =
                revisions.stream().mapToInt(FollowUpHeader::revision).max().orElse(0);
        List<FollowUpHeader> last =
                revisions.stream().filter(its -> its.revision() == highest).toList();
        return last.size() == 1 ? Optional.of(last.get(0)) : Optional.empty();
    }

    private static Optional<String> title(FollowUpHeader header) {
        return header.title().map(Text::plain);
    }
}
