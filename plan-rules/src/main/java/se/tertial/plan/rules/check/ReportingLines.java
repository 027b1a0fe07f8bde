package se.tertial.plan.rules.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;

/**
 * What each issuer last said of each thing, while follow-ups come by in the order of their periods. Grows with the things
 * reported on, not with the reports.
 */
final class ReportingLines {

    private record Kept(
            FollowUpHeader followUp,
            List<Assessment> assessments,
            @Nullable Kept before) {}

    private final Map<Optional<Id>, Id> latest = new HashMap<>();
    private final Map<Optional<Id>, Map<Ref, Kept>> byIssuer = new HashMap<>();

    /** Of follow-ups in the order in which they come by. */
    ReportingLines(List<FollowUpHeader> followUps) {
        followUps.forEach(its -> latest.put(its.issuer(), its.id()));
    }

    /** Starts to read a follow-up. */
    Reading reading(FollowUpHeader followUp) {
        Map<Ref, Kept> last = byIssuer.computeIfAbsent(followUp.issuer(), issuer -> new HashMap<>());
        boolean isLatest = followUp.id().equals(latest.get(followUp.issuer()));
        return new Reading(followUp, last, isLatest);
    }

    /** One follow-up while its reports come by. Of the issuer's latest nothing is kept: nobody will ask. */
    record Reading(FollowUpHeader followUp, Map<Ref, Kept> last, boolean isLatest) {

        /** What was said for the last earlier period; keeps what is said now. */
        Optional<EarlierReport> earlier(Report report) {
            Kept before = isLatest
                    ? before(last.get(report.subject()))
                    : last.compute(report.subject(), (subject, known) -> kept(report, known))
                            .before();
            return before == null
                    ? Optional.empty()
                    : Optional.of(new EarlierReport(before.followUp(), before.assessments()));
        }

        private Kept kept(Report report, @Nullable Kept known) {
            return new Kept(followUp, report.assessments(), before(known));
        }

        /** Without what came before that, so that no more than two periods are held. */
        private @Nullable Kept before(@Nullable Kept known) {
            if (known == null) {
                return null;
            }
            Kept before = known.followUp().period().compareTo(followUp.period()) < 0 ? known : known.before();
            return before == null ? null : new Kept(before.followUp(), before.assessments(), null);
        }
    }
}
