package se.tertial.plan.rules.check;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.status.AssessmentAxis;

/** Which of several assessments says how a thing stands as a whole. */
final class Standing {

    private Standing() {}

    static Optional<Assessment> of(List<Assessment> assessments) {
        for (Assessment assessment : assessments) {
            if (assessment.axis() == AssessmentAxis.CURRENT && assessment.body().isEmpty()) {
                return Optional.of(assessment);
            }
        }
        return Optional.empty();
    }
}
