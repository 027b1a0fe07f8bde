package se.tertial.plan.rules.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUpHeader;

/**
 * What the same issuer said of the same thing for an earlier period, as far as it is kept. Immutable and thread-safe.
 *
 * @param followUp the follow-up of that period
 * @param assessments the judgements
 */
public record EarlierReport(FollowUpHeader followUp, List<Assessment> assessments) {

    /** Copies the list. */
    public EarlierReport {
        Objects.requireNonNull(followUp, "followUp");
        assessments = List.copyOf(assessments);
    }

    /** {@return how the thing stood: the first assessment of that which was no single body's; empty if there was none} */
    public Optional<Assessment> current() {
        return Standing.of(assessments);
    }
}
