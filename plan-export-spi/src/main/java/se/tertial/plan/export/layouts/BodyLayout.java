package se.tertial.plan.export.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.MatrixBlock.Mark;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.export.layouts.parts.ActivityParts;
import se.tertial.plan.export.layouts.parts.Current;
import se.tertial.plan.export.layouts.parts.Digest;
import se.tertial.plan.export.layouts.parts.Frame;
import se.tertial.plan.export.layouts.parts.Reader;
import se.tertial.plan.export.layouts.parts.Remarks;
import se.tertial.plan.export.layouts.parts.ReportParts;
import se.tertial.plan.export.layouts.parts.Survey;
import se.tertial.plan.export.layouts.parts.Waiting;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.check.ResponsibleBodies;

/**
 * One body's own part: what it reports on, what it was asked and has not answered, who waits for it, and its activities. The
 * filter of the request has kept its part of the reports already.
 */
public final class BodyLayout extends WordedLayout {

    /** Makes the layout; for {@link java.util.ServiceLoader}. */
    public BodyLayout() {
        super("body", Set.of(LayoutNeed.BODY, LayoutNeed.PERIOD), List.of(Remarks.FINDINGS));
    }

    @Override
    public ReportDocument build(LayoutContext context) {
        ReportingPeriod period = context.period().orElseThrow();
        Id body = context.body().orElseThrow();
        Reader reader = new Reader(context);
        Current current = new Current(context.source(), period);
        Survey survey = new Survey(reader).plans();
        Digest digest = new Digest(reader, period);
        current.each(report -> {
            digest.see(report);
            if (isOwn(reader, report, body)) {
                survey.see(report);
            }
        });
        List<Section> sections = new ArrayList<>();
        sections.add(unanswered(reader, digest, body));
        for (List<FollowUpHeader> line : current.lines()) {
            FollowUpHeader header = Current.last(line);
            sections.add(Section.of(
                    "follow-up-" + sections.size(),
                    reader.in(header.title()).orElseGet(() -> reader.say("follow-up")),
                    current.blocks(
                            line, report -> isOwn(reader, report, body) ? blocks(reader, period, report) : List.of())));
        }
        sections.add(Section.of(
                "waiting", reader.say("body.waiting"), Blocks.of(new Waiting(reader).on(Optional.of(body)))));
        sections.add(activities(reader, body));
        return new Frame(reader, id(), survey, current.headers())
                .subtitle(reader.say(
                        "body.subtitle", Map.of("body", reader.body(body).plain(), "period", reader.period(period))))
                .around(sections);
    }

    /** What it speaks of or judges in this report, and what it owns, answers for or cooperates in. */
    private static boolean isOwn(Reader reader, Report report, Id body) {
        Optional<Id> its = Optional.of(body);
        if (report.comments().stream().anyMatch(comment -> comment.body().equals(its))
                || report.assessments().stream()
                        .anyMatch(assessment -> assessment.body().equals(its))) {
            return true;
        }
        PlanObject object = reader.catalogue().find(report.subject()).orElse(null);
        if (object instanceof Assignment assignment) {
            ResponsibleBodies bodies = ResponsibleBodies.of(
                    assignment.responsibility().map(Responsibility::parties).orElse(List.of()),
                    reader.context().day(),
                    reader.catalogue());
            return bodies.answering().contains(body) || bodies.cooperating().contains(body);
        }
        if (object instanceof Goal goal) {
            return goal.owners().contains(body);
        }
        if (object instanceof Indicator indicator) {
            return indicator.owners().contains(body);
        }
        if (object instanceof Activity activity) {
            return answers(reader, activity, body);
        }
        return false;
    }

    private static boolean answers(Reader reader, Activity activity, Id body) {
        return ResponsibleBodies.of(activity.responsible(), reader.context().day(), reader.catalogue())
                .answering()
                .contains(body);
    }

    private static List<Block> blocks(Reader reader, ReportingPeriod period, Report report) {
        List<Block> blocks = new ArrayList<>(new ReportParts(reader).all(report, 3));
        blocks.addAll(new Remarks(reader).on(report.subject(), Optional.of(period)));
        return blocks;
    }

    private static Section unanswered(Reader reader, Digest digest, Id body) {
        List<Text> silent = digest.subjects().stream()
                .filter(subject -> digest.mark(subject, body) == Mark.SILENT)
                .map(reader::brief)
                .toList();
        String none = digest.knowsWhoWasAsked() ? "body.answered" : "unanswered.nobody-known";
        Block block = silent.isEmpty() ? CoreBlock.Paragraph.of(reader.say(none)) : CoreBlock.Items.of(silent);
        return Section.of("unanswered", reader.say("body.unanswered"), Blocks.of(List.of(block)));
    }

    private static Section activities(Reader reader, Id body) {
        ActivityParts parts = new ActivityParts(reader);
        List<Block> blocks = new ArrayList<>();
        reader.catalogue().plans().forEach(plan -> {
            List<CoreBlock.Item> items = new ArrayList<>();
            plan.focusAreas().forEach(area -> add(area.activities(), reader, body, parts, items));
            if (!items.isEmpty()) {
                blocks.add(new CoreBlock.Heading(3, reader.name(Ref.of(ObjectKind.PLAN, plan.id()))));
                blocks.add(new CoreBlock.Items(false, items));
            }
        });
        if (blocks.isEmpty()) {
            blocks.add(CoreBlock.Paragraph.of(reader.say("body.no-activities")));
        }
        return Section.of("activities", reader.say("body.activities"), Blocks.of(blocks));
    }

    private static void add(
            List<Activity> activities, Reader reader, Id body, ActivityParts parts, List<CoreBlock.Item> items) {
        for (Activity activity : activities) {
            if (answers(reader, activity, body)) {
                items.add(parts.item(activity));
            }
            add(activity.activities(), reader, body, parts, items);
        }
    }
}
