package se.tertial.examples.quickstart.region.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Wording;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/** What of the region a printed wording is of: an assignment, or an activity under its title. */
final class Wordings {

    private static final Map<String, String> IDS = ids(Documents.REGION);

    private Wordings() {}

    /** {@return the reference in the region's data; the wording itself if it is of nothing} */
    static String id(String wording) {
        return IDS.getOrDefault(wording, wording);
    }

    private static Map<String, String> ids(Portfolio region) {
        Map<String, String> ids = new HashMap<>();
        for (Assignment assignment : region.assignments()) {
            String id = Ref.of(ObjectKind.ASSIGNMENT, assignment.id()).toString();
            Stream.concat(
                            Stream.of(assignment.text()),
                            assignment.wordings().stream().map(Wording::text))
                    .map(Text::plain)
                    .forEach(text -> ids.put(text, id));
            // Print has the sentence on the scope after the assignment
            assignment.scope().ifPresent(scope -> ids.put(assignment.text().plain() + " " + scope.plain(), id));
        }
        region.followUps().stream()
                .flatMap(followUp -> followUp.reports().stream())
                .filter(report -> report.subject().kind() == ObjectKind.ASSIGNMENT)
                .forEach(report -> printed(report, ids));
        region.plans().stream()
                .flatMap(plan -> plan.focusAreas().stream())
                .flatMap(area -> area.activities().stream())
                .forEach(activity -> activity(activity, ids));
        return ids;
    }

    private static void activity(Activity activity, Map<String, String> ids) {
        Stream<Text> words = Stream.concat(activity.title().stream(), activity.text().stream());
        ids.put(
                words.map(Text::plain).collect(Collectors.joining("\n")),
                Ref.of(ObjectKind.ACTIVITY, activity.id()).toString());
        activity.activities().forEach(part -> activity(part, ids));
    }

    private static void printed(Report report, Map<String, String> ids) {
        String id = report.subject().toString();
        report.printedSubject().ifPresent(text -> ids.put(text.plain(), id));
    }
}
