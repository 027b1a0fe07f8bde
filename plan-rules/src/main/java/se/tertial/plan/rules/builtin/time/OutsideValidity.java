package se.tertial.plan.rules.builtin.time;

import java.util.Optional;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeFrame;
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

/** T02: an activity whose decided time lies wholly before or after its plan. Background that a text tells does not count. */
public final class OutsideValidity implements Rule {

    /** A rule; all are equal. */
    public OutsideValidity() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(OutsideValidity.class, "T02")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.PLAN)
                .addSubsumes("T03")
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(found -> context.catalogue()
                .plans()
                .forEach(plan -> plan.validity().ifPresent(validity -> look(context, plan, validity, found))));
    }

    private static void look(RuleContext context, Plan plan, TimeFrame validity, FindingSink found) {
        for (Activities its : Activities.of(plan)) {
            its.activity().timeFrames().stream()
                    .filter(OutsideValidity::isDecided)
                    .filter(frame -> isApart(frame, validity))
                    .findFirst()
                    .ifPresent(frame -> found.add(observation(context, its.activity(), frame, validity)));
        }
    }

    private static boolean isDecided(TimeFrame frame) {
        return frame.basis() == TimeBasis.DECIDED && frame.certainty() != TimeCertainty.IMPLIED;
    }

    private static boolean isApart(TimeFrame frame, TimeFrame validity) {
        return ends(frame, validity) || ends(validity, frame);
    }

    /** Whether the first ends before the second starts. */
    private static boolean ends(TimeFrame first, TimeFrame second) {
        return first.latest()
                .flatMap(last -> second.earliest().map(last::isBefore))
                .orElse(false);
    }

    private static Observation observation(
            RuleContext context, Activity activity, TimeFrame frame, TimeFrame validity) {
        Ref subject = new Ref(ObjectKind.ACTIVITY, activity.id());
        return Observation.builder()
                .subject(subject)
                .at(activity)
                .putEvidence("subject", context.label(subject))
                .putEvidence("time", shown(frame))
                .putEvidence("validity", shown(validity))
                .build();
    }

    private static String shown(TimeFrame frame) {
        Optional<String> edtf = frame.edtf().map(Edtf::toString);
        return frame.phrase().or(() -> edtf).orElseGet(() -> day(frame.earliest()) + "–" + day(frame.latest()));
    }

    private static String day(Optional<?> day) {
        return day.map(Object::toString).orElse("");
    }
}
