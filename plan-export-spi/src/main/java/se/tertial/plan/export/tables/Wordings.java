package se.tertial.plan.export.tables;

import java.time.LocalDate;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Wording;
import se.tertial.plan.model.text.Text;

/** How an assignment has read over time. */
final class Wordings {

    private Wordings() {}

    /** The last of the wordings that were in force on a day; the one in force now if none says so. */
    static Text inForce(Assignment assignment, LocalDate day) {
        Text text = assignment.text();
        for (Wording wording : assignment.wordings()) {
            if (holds(wording, day)) {
                text = wording.text();
            }
        }
        return text;
    }

    private static boolean holds(Wording wording, LocalDate day) {
        boolean dated = wording.from().isPresent() || wording.to().isPresent();
        return dated
                && wording.from().filter(day::isBefore).isEmpty()
                && wording.to().filter(day::isAfter).isEmpty();
    }
}
