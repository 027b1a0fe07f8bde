package se.tertial.plan.importer.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.ActivityKind;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionAct;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.document.RelationType;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/** Writes what was read in a form that a person can check against the document. */
final class Outline {

    /** Notes that go with every document of their kind and would only fill the outlines. */
    private static final Set<String> USUAL = Set.of(
            "I-LAYOUT",
            "I-HEADER",
            "I-ORGANISATION",
            "I-ORGANISATION-UNKNOWN",
            "I-SCALE",
            "I-BODY",
            "I-ACTIVITY",
            "I-RESPONSIBLE-IN-TEXT",
            "I-COMMENT-KIND",
            "I-AREA-TITLE",
            "I-VALIDITY",
            "I-LABEL",
            "I-REQUIREMENT",
            "I-DOCUMENT",
            "I-NUMBER",
            "I-TIME");

    private final Portfolio portfolio;
    private final StringBuilder out = new StringBuilder();

    private Outline(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    static String of(ImportResult result) {
        Outline outline = new Outline(result.portfolio());
        outline.portfolio.followUps().forEach(outline::followUp);
        outline.portfolio.strategies().stream()
                .filter(strategy -> !strategy.commitments().isEmpty())
                .forEach(outline::strategy);
        outline.portfolio.plans().forEach(outline::plan);
        outline.portfolio.targetAreas().stream()
                .filter(area -> area.plan().isPresent())
                .forEach(outline::targetArea);
        String notes = result.notes().stream()
                .map(ImportNote::code)
                .filter(code -> !USUAL.contains(code))
                .sorted()
                .collect(Collectors.joining(" "));
        return outline.out
                .append(notes.isEmpty() ? "" : "! " + notes)
                .toString()
                .stripTrailing();
    }

    private void line(int indent, String text) {
        out.append("  ".repeat(indent)).append(text.replace('\n', '¶')).append('\n');
    }

    private void followUp(FollowUp followUp) {
        line(
                0,
                followUp.period()
                        + followUp.title().map(title -> " ”" + title + "”").orElse("")
                        + followUp.recordNumber().map(number -> " " + number).orElse("")
                        + (followUp.revision() == 1 ? "" : " revision " + followUp.revision()));
        followUp.reports().forEach(this::report);
    }

    private void report(Report report) {
        Assignment assignment = portfolio.assignment(report.subject().id()).orElseThrow();
        String statuses = report.assessments().stream().map(this::status).collect(Collectors.joining(", "));
        line(
                0,
                "U " + assignment.number().map(number -> number + " ").orElse("") + assignment.text() + " | "
                        + responsibility(assignment.responsibility().orElseThrow()) + " | "
                        + (statuses.isEmpty() ? "-" : statuses)
                        + assignment.within().map(this::area).orElse("")
                        + assignment.origin().map(origin -> " | " + origin).orElse("")
                        + assignment.events().stream()
                                .map(event -> " " + event.kind())
                                .collect(Collectors.joining()));
        if (!assignment.parts().isEmpty()) {
            line(1, "parts " + assignment.parts().stream().map(Text::plain).collect(Collectors.joining("; ")));
        }
        report.comments().forEach(this::comment);
    }

    private String status(Assessment assessment) {
        return assessment.body().map(body -> name(body) + " ").orElse("")
                + assessment.printed().orElseThrow();
    }

    private String area(Ref ref) {
        return portfolio.targetAreas().stream()
                .filter(area -> area.id().equals(ref.id()))
                .map(area -> " | in " + area.title())
                .collect(Collectors.joining());
    }

    private String responsibility(Responsibility responsibility) {
        return responsibility.code().orElse("-") + " " + responsibility.origin()
                + responsibility.parties().stream()
                        .map(party -> " " + party.role() + "=" + party(party))
                        .collect(Collectors.joining());
    }

    private String party(Party party) {
        return party.body()
                .map(this::name)
                .or(() -> party.group().map(Id::value))
                .or(party::name)
                .orElseThrow();
    }

    private String name(Id body) {
        return portfolio.body(body).orElseThrow().name().plain();
    }

    private void comment(Comment comment) {
        String kind = comment.kind() == CommentKind.PROGRESS ? "" : " " + comment.kind();
        String targets = comment.references().stream()
                .flatMap(reference -> reference.targets().stream())
                .map(target -> target.printed())
                .collect(Collectors.joining(", "));
        line(
                1,
                comment.body().map(this::name).orElse("-") + kind + (targets.isEmpty() ? "" : " → " + targets) + ": "
                        + comment.paragraphs().stream().map(Text::plain).collect(Collectors.joining(" / ")));
    }

    private void strategy(Strategy strategy) {
        document(strategy);
        strategy.commitments().forEach(commitment -> line(0, "* " + commitment.text()));
    }

    private void plan(Plan plan) {
        document(plan);
        plan.focusAreas().forEach(this::area);
    }

    private void document(PlanDocument document) {
        line(
                0,
                document.title() + " | " + document.kind() + " | "
                        + document.recordNumber().map(Object::toString).orElse("-") + " | "
                        + document.date().map(Object::toString).orElse("-") + " | "
                        + document.validity()
                                .flatMap(TimeFrame::edtf)
                                .map(Object::toString)
                                .orElse("-")
                        + document.version()
                                .map(version -> " | version " + version)
                                .orElse(""));
        document.decisions().forEach(this::decision);
        document.relations().stream()
                .filter(relation -> relation.type() == RelationType.IMPLEMENTS)
                .forEach(relation -> line(0, "IMPLEMENTS " + relation.title().orElseThrow()));
        document.requirements()
                .forEach(requirement -> line(0, "requires " + requirement.kind() + " " + requirement.text()));
        document.introduction().forEach(text -> line(0, text.plain()));
    }

    private void decision(Decision decision) {
        line(
                0,
                (decision.act() == DecisionAct.REVISED ? "revised " : "decided ")
                        + decision.date()
                                .flatMap(TimeFrame::edtf)
                                .map(Object::toString)
                                .orElse("-") + " " + decision.paragraph().orElse("-") + " "
                        + decision.body().map(Id::value).orElse("-"));
    }

    private void targetArea(TargetArea area) {
        line(
                0,
                "## " + area.title()
                        + area.overallGoal().map(goal -> ": " + goal).orElse(""));
        goals(1, Ref.of(ObjectKind.TARGET_AREA, area.id()));
        Optional<Ref> within = Optional.of(Ref.of(ObjectKind.TARGET_AREA, area.id()));
        portfolio.assignments().stream()
                .filter(assignment -> assignment.within().equals(within))
                .forEach(assignment -> line(
                        1,
                        "U " + assignment.text() + " | "
                                + responsibility(assignment.responsibility().orElseThrow())));
    }

    private void goals(int indent, Ref within) {
        for (Goal goal : portfolio.goals()) {
            if (goal.within().equals(Optional.of(within))) {
                String title = goal.title().map(its -> "<" + its + "> ").orElse("");
                line(indent, goal.kind() + " " + title + goal.text());
                goals(indent + 1, Ref.of(ObjectKind.GOAL, goal.id()));
            }
        }
    }

    private void area(FocusArea area) {
        line(
                0,
                "# " + area.title()
                        + area.scope().map(scope -> " (" + scope + ")").orElse(""));
        area.text().ifPresent(text -> line(0, text.plain()));
        activities(area.activities(), 0);
    }

    private void activities(List<Activity> activities, int indent) {
        for (Activity activity : activities) {
            line(
                    indent,
                    activity.number().orElse("-")
                            + (activity.kind() == ActivityKind.ACTION ? "" : " " + activity.kind())
                            + activity.title().map(title -> " <" + title + ">").orElse("")
                            + activity.text().map(text -> " " + text).orElse(""));
            activities(activity.activities(), indent + 1);
        }
    }
}
