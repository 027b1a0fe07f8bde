package se.tertial.plan.rules.builtin.figure;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;

/** What is counted in one follow-up. */
interface Tally {

    /** Takes a report of the follow-up. */
    void count(ReportView view);

    /** Tells the figures when all its reports have come by. */
    void tell(FollowUpHeader followUp, FindingSink found);

    /** A check that counts in one follow-up after the other; nothing is kept of those that have come by. */
    static Check eachFollowUp(Supplier<Tally> fresh) {
        return new Check() {

            private @Nullable FollowUpHeader current;
            private Tally tally = fresh.get();

            @Override
            public void report(ReportView view, FindingSink found) {
                FollowUpHeader followUp = view.followUp();
                if (current == null || !current.id().equals(followUp.id())) {
                    end(found);
                    tally = fresh.get();
                    current = followUp;
                }
                tally.count(view);
            }

            @Override
            public void end(FindingSink found) {
                if (current != null) {
                    tally.tell(current, found);
                }
            }
        };
    }

    /** An observation on a whole follow-up. */
    static Observation.Builder observe(FollowUpHeader followUp) {
        return Observation.builder()
                .subject(new Ref(ObjectKind.FOLLOW_UP, followUp.id()))
                .period(followUp.period());
    }
}
