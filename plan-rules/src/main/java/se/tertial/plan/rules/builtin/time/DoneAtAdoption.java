package se.tertial.plan.rules.builtin.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.ActivityAspect;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionAct;
import se.tertial.plan.model.document.DecisionState;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Activities;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * T03: an activity that was finished when its plan was adopted: it says so, or all the time that was decided for it had
 * passed. What continues or is taken up again had its time before, and so had what a text only mentions as background.
 */
public final class DoneAtAdoption implements Rule {

    private static final Set<Lifecycle> FINISHED = EnumSet.of(Lifecycle.COMPLETED, Lifecycle.CLOSED);
    private static final Set<ActivityAspect> GOING_ON = EnumSet.of(ActivityAspect.CONTINUE, ActivityAspect.RESUME);
    private static final Set<TimeRole> ENDING =
            EnumSet.of(TimeRole.END, TimeRole.DEADLINE, TimeRole.WITHIN, TimeRole.ONGOING);

    /** A rule; all are equal. */
    public DoneAtAdoption() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(DoneAtAdoption.class, "T03")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.PLAN)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(found -> context.catalogue()
                .plans()
                .forEach(plan -> Activities.of(plan).forEach(its -> look(context, plan, its.activity(), found))));
    }

    private static void look(RuleContext context, Plan plan, Activity activity, FindingSink found) {
        Optional<LocalDate> adopted = adopted(plan);
        if (activity.stateAtAdoption().isPresent()) {
            if (activity.stateAtAdoption().filter(FINISHED::contains).isPresent()) {
                found.add(observation(context, activity).message("state").build());
            }
        } else if (adopted.isPresent() && hasPassed(activity, adopted.get())) {
            found.add(observation(context, activity)
                    .message("time")
                    .putEvidence("adopted", adopted.get().toString())
                    .putEvidence("date", last(activity).map(LocalDate::toString).orElse(""))
                    .build());
        }
    }

    /** The day on which the plan was first adopted, else the one that it bears. */
    private static Optional<LocalDate> adopted(Plan plan) {
        return plan.decisions().stream()
                .filter(its -> its.act() == DecisionAct.ADOPTED && its.state() == DecisionState.TAKEN)
                .map(Decision::date)
                .flatMap(Optional::stream)
                .flatMap(date -> date.earliest().stream())
                .min(LocalDate::compareTo)
                .or(plan::date);
    }

    private static boolean hasPassed(Activity activity, LocalDate adopted) {
        List<TimeFrame> frames = decided(activity);
        boolean goesOn = activity.aspect().filter(GOING_ON::contains).isPresent()
                || activity.activities().stream().anyMatch(below -> !hasPassed(below, adopted));
        return !goesOn
                && activity.milestones().stream().allMatch(Milestone::reached)
                && activity.deliverables().stream()
                        .flatMap(its -> its.due().flatMap(TimeFrame::latest).stream())
                        .allMatch(adopted::isAfter)
                && frames.stream().anyMatch(frame -> ENDING.contains(frame.role()))
                && frames.stream()
                        .allMatch(
                                frame -> frame.latest().filter(adopted::isAfter).isPresent());
    }

    private static List<TimeFrame> decided(Activity activity) {
        return activity.timeFrames().stream()
                .filter(frame -> frame.basis() == TimeBasis.DECIDED && frame.certainty() != TimeCertainty.IMPLIED)
                .toList();
    }

    private static Optional<LocalDate> last(Activity activity) {
        return decided(activity).stream()
                .flatMap(frame -> frame.latest().stream())
                .max(LocalDate::compareTo);
    }

    private static Observation.Builder observation(RuleContext context, Activity activity) {
        Ref subject = new Ref(ObjectKind.ACTIVITY, activity.id());
        return Observation.builder().subject(subject).at(activity).putEvidence("subject", context.label(subject));
    }
}
