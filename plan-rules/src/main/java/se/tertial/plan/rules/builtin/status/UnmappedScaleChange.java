package se.tertial.plan.rules.builtin.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.EarlierReport;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** S10: another scale than in the period before, and no mapping between the two; once for each follow-up and change. */
public final class UnmappedScaleChange implements Rule {

    /** A rule; all are equal. */
    public UnmappedScaleChange() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnmappedScaleChange.class, "S10")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.EARLIER_REPORT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Comparing(context);
    }

    /** A change, equal by names: a follow-up may hold all its reports. */
    private record Change(FollowUpHeader followUp, FollowUpHeader earlier, StatusScale before, StatusScale now) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Change its && names().equals(its.names());
        }

        @Override
        public int hashCode() {
            return names().hashCode();
        }

        private List<Object> names() {
            return List.of(followUp.id(), earlier.id(), before.ref(), now.ref());
        }
    }

    private static final class Comparing implements Check {

        private final RuleContext context;
        private final Set<Set<ScaleRef>> mapped;
        private final Map<Change, Integer> changes = new LinkedHashMap<>();

        Comparing(RuleContext context) {
            this.context = context;
            this.mapped = context.catalogue().scaleMappings().stream()
                    .map(its -> Stream.of(its.fromScale(), its.toScale()).collect(Collectors.toSet()))
                    .collect(Collectors.toSet());
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            view.earlier().ifPresent(earlier -> compare(view, earlier));
        }

        private void compare(ReportView view, EarlierReport earlier) {
            Optional<StatusScale> now = scale(view.followUp(), view.subject(), view.current());
            Optional<StatusScale> before = scale(earlier.followUp(), view.subject(), earlier.current());
            if (now.isPresent() && before.isPresent() && !now.equals(before) && !isMapped(now.get(), before.get())) {
                Change change = new Change(view.followUp(), earlier.followUp(), before.get(), now.get());
                changes.merge(change, 1, Integer::sum);
            }
        }

        private Optional<StatusScale> scale(FollowUpHeader followUp, Ref subject, Optional<Assessment> assessment) {
            return assessment.flatMap(its -> context.scale(followUp, subject, its));
        }

        private boolean isMapped(StatusScale one, StatusScale other) {
            return mapped.contains(Set.of(one.ref(), other.ref()));
        }

        @Override
        public void end(FindingSink found) {
            changes.forEach((change, count) -> found.add(observation(change, count)));
        }

        private Observation observation(Change change, int count) {
            Ref subject = new Ref(ObjectKind.FOLLOW_UP, change.followUp.id());
            return Observation.builder()
                    .subject(subject)
                    .period(change.followUp.period())
                    .at(change.followUp)
                    .putEvidence("subject", context.label(subject))
                    .count("count", count)
                    .putEvidence("scale", ScaleName.of(change.now))
                    .putEvidence("before", ScaleName.of(change.before))
                    .putEvidence("earlier", change.earlier.period().code())
                    .build();
        }
    }
}
