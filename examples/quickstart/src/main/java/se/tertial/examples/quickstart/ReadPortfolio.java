package se.tertial.examples.quickstart;

import java.nio.file.Path;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.SubjectReport;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/** Reads the portfolio of a region, and follows one assignment from period to period. */
public final class ReadPortfolio {

    public static void main(String[] args) throws Exception {
        Portfolio region = PlanJson.reader().read(Path.of("examples/quickstart/region/region.json"));
        Assignment assignment = region.assignment(Id.of("u05-anropsstyrd")).orElseThrow();
        System.out.println(
                region.organisation().name().plain() + ": " + assignment.text().plain());

        for (SubjectReport told : region.history(Ref.of(ObjectKind.ASSIGNMENT, assignment.id()))) {
            System.out.println(told.followUp().period().labelSv());
            for (Assessment assessment : told.report().assessments()) {
                // A printed word has no meaning of its own. Its scale gives it one, if the scale is known.
                String meaning = region.level(assessment)
                        .map(level -> level.label().plain())
                        .orElse("?");
                System.out.println(
                        "  " + assessment.axis() + " " + assessment.printed().orElse("") + ": " + meaning);
            }
            for (Comment comment : told.report().comments()) {
                String body = comment.body()
                        .flatMap(region::body)
                        .map(found -> found.name().plain())
                        .orElse("?");
                System.out.println(
                        "  " + body + ": " + comment.paragraphs().get(0).plain());
            }
        }
    }
}
