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

    private record Line(Ref subject, Optional<Id> issuer) {}

    private record Kept(
            FollowUpHeader followUp,
            List<Assessment> assessments,
            @Nullable Kept before) {

        /** Without what came before, so that nothing but the last two periods is held. */
        Kept alone() {
            return new Kept(followUp, assessments, null);
        }

        EarlierReport asEarlier() {
            return new EarlierReport(followUp, assessments);
        }
    }

    private final Map<Line, Kept> last = new HashMap<>();

    /** What was said for the last earlier period; keeps what is said now. */
    Optional<EarlierReport> next(FollowUpHeader followUp, Report report) {
        Line line = new Line(report.subject(), followUp.issuer());
        Kept known = last.get(line);
        Kept before =
                known == null || known.followUp().period().compareTo(followUp.period()) < 0 ? known : known.before();
        last.put(line, new Kept(followUp, report.assessments(), before == null ? null : before.alone()));
        return Optional.ofNullable(before).map(Kept::asEarlier);
    }
}
