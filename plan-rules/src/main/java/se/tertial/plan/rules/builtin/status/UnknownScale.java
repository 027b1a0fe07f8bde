package se.tertial.plan.rules.builtin.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** S01: assessments whose meaning nobody can look up; once for each follow-up and scale. */
public final class UnknownScale implements Rule {

    /** A rule; all are equal. */
    public UnknownScale() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnknownScale.class, "S01")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.REPORT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Tallying(context);
    }

    /** What is told of one scale, or of none, in one follow-up. By name: a follow-up may hold all its reports. */
    private record Kind(Id followUp, String message, Optional<ScaleRef> scale) {}

    private static final class Tally {
        private final FollowUpHeader followUp;
        private final Optional<StatusScale> scale;
        private final TreeSet<String> tokens = new TreeSet<>();
        private final List<Assessment> first = new ArrayList<>();
        private int count;

        Tally(FollowUpHeader followUp, Optional<StatusScale> scale) {
            this.followUp = followUp;
            this.scale = scale;
        }
    }

    private static final class Tallying implements Check {

        private static final int MOST_PLACES = 20;

        private final RuleContext context;
        private final Map<Kind, Tally> tallies = new LinkedHashMap<>();

        Tallying(RuleContext context) {
            this.context = context;
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            for (Assessment assessment : view.report().assessments()) {
                Optional<StatusScale> scale = view.scale(assessment);
                if (scale.isEmpty()) {
                    count(view.followUp(), "unscaled", scale, assessment);
                } else if (view.level(assessment).isEmpty()) {
                    count(view.followUp(), "unknown", scale, assessment);
                } else if (scale.get().confidence() != ScaleConfidence.PUBLISHED) {
                    count(view.followUp(), "inferred", scale, assessment);
                }
            }
        }

        private void count(
                FollowUpHeader followUp, String message, Optional<StatusScale> scale, Assessment assessment) {
            Kind kind = new Kind(followUp.id(), message, scale.map(StatusScale::ref));
            Tally tally = tallies.computeIfAbsent(kind, its -> new Tally(followUp, scale));
            tally.count++;
            if (tally.first.size() < MOST_PLACES) {
                tally.first.add(assessment);
            }
            tally.tokens.add(assessment.printed().or(assessment::level).orElse(""));
        }

        @Override
        public void end(FindingSink found) {
            tallies.forEach((kind, tally) -> {
                Ref subject = new Ref(ObjectKind.FOLLOW_UP, kind.followUp);
                Observation.Builder observation = Observation.builder()
                        .message(kind.message)
                        .subject(subject)
                        .putEvidence("subject", context.label(subject))
                        .period(tally.followUp.period())
                        .at(tally.followUp)
                        .count("count", tally.count)
                        .putEvidence("tokens", String.join(", ", tally.tokens));
                tally.scale.ifPresent(scale -> observation.putEvidence("scale", ScaleName.of(scale)));
                tally.first.forEach(observation::at);
                if (kind.message.equals("inferred")) {
                    observation.severity(Severity.INFO);
                }
                found.add(observation.build());
            });
        }
    }
}
