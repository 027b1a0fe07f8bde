package se.tertial.plan.rules.builtin.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
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

/**
 * P06: what was planned and is not followed up, or followed up and never planned. Assignments of a plan count where whole
 * follow-ups report on others of them; activities may be followed up by choice, so of these it counts only that somebody
 * was asked and nobody ever reported. An assignment from nowhere counts where most of those reported on come from somewhere.
 * A plan beside which there merely are follow-ups of other things says nothing.
 */
public final class UnreportedParts implements Rule {

    /** A rule; all are equal. */
    public UnreportedParts() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnreportedParts.class, "P06")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.PLAN)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Looking(context);
    }

    private static final class Looking implements Check {

        private final RuleContext context;
        private final PlanParts parts;
        private final Set<Ref> reported = new HashSet<>();
        private final Set<Ref> reportedInWhole = new HashSet<>();

        Looking(RuleContext context) {
            this.context = context;
            this.parts = new PlanParts(context.catalogue());
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            reported.add(view.subject());
            if (view.followUp().completeness() == Completeness.WHOLE) {
                reportedInWhole.add(view.subject());
            }
        }

        @Override
        public void end(FindingSink found) {
            context.catalogue().plans().forEach(plan -> look(plan, found));
            unsourced().forEach(assignment -> found.add(unsourced(assignment)));
        }

        /** The assignments that were reported on and come from nowhere, unless that is so of most. */
        private List<Assignment> unsourced() {
            List<Assignment> followed = context.catalogue().assignments().stream()
                    .filter(its -> reported.contains(new Ref(ObjectKind.ASSIGNMENT, its.id())))
                    .toList();
            List<Assignment> unsourced =
                    followed.stream().filter(Looking::comesFromNowhere).toList();
            return 2 * unsourced.size() < followed.size() ? unsourced : List.of();
        }

        private static boolean comesFromNowhere(Assignment assignment) {
            boolean given = assignment.events().stream().anyMatch(event -> event.kind() == AssignmentEventKind.GIVEN);
            return !given
                    && assignment.within().isEmpty()
                    && assignment.decision().isEmpty()
                    && assignment.origin().isEmpty();
        }

        private Observation unsourced(Assignment assignment) {
            Ref subject = new Ref(ObjectKind.ASSIGNMENT, assignment.id());
            return Observation.builder()
                    .message("unsourced")
                    .subject(subject)
                    .at(assignment)
                    .putEvidence("subject", context.label(subject))
                    .build();
        }

        private void look(Plan plan, FindingSink found) {
            Set<Ref> assignments = parts.assignments(plan);
            List<Ref> unreported = assignments.stream()
                    .filter(part -> !reported.contains(part))
                    .toList();
            if (!unreported.isEmpty() && assignments.stream().anyMatch(reportedInWhole::contains)) {
                found.add(observation(plan)
                        .message("unreported")
                        .count("count", unreported.size())
                        .count("all", assignments.size())
                        .putEvidence("assignments", context.labels(unreported))
                        .build());
                return;
            }
            unmetDuty(plan)
                    .ifPresent(period -> found.add(observation(plan)
                            .message("asked")
                            .putEvidence("period", period.code())
                            .build()));
        }

        /** The first period for which somebody was to report on the plan or a part of it, though nobody ever did. */
        private Optional<ReportingPeriod> unmetDuty(Plan plan) {
            Set<Ref> all = Stream.concat(
                            Stream.of(new Ref(ObjectKind.PLAN, plan.id())),
                            Stream.of(parts.assignments(plan), parts.activities(plan))
                                    .flatMap(Set::stream))
                    .collect(Collectors.toSet());
            if (all.stream().anyMatch(reported::contains)) {
                return Optional.empty();
            }
            return context.catalogue().reportingDuties().stream()
                    .filter(duty -> all.contains(duty.subject()))
                    .flatMap(this::passed)
                    .min(ReportingPeriod::compareTo);
        }

        private Stream<ReportingPeriod> passed(ReportingDuty duty) {
            return duty.periods().stream()
                    .filter(period -> duty.due().orElseGet(period::due).isBefore(context.asOf()));
        }

        private Observation.Builder observation(Plan plan) {
            Ref subject = new Ref(ObjectKind.PLAN, plan.id());
            return Observation.builder().subject(subject).at(plan).putEvidence("plan", context.label(subject));
        }
    }
}
