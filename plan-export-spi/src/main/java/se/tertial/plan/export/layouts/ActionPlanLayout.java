package se.tertial.plan.export.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layouts.parts.ActivityParts;
import se.tertial.plan.export.layouts.parts.Current;
import se.tertial.plan.export.layouts.parts.Decisions;
import se.tertial.plan.export.layouts.parts.Digest;
import se.tertial.plan.export.layouts.parts.Frame;
import se.tertial.plan.export.layouts.parts.Reader;
import se.tertial.plan.export.layouts.parts.ReportParts;
import se.tertial.plan.export.layouts.parts.Survey;
import se.tertial.plan.export.layouts.parts.Times;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;

/** The plans as documents: what they rest on, their focus areas and activities, and how these stood last. */
public final class ActionPlanLayout extends WordedLayout {

    /** Makes the layout; for {@link java.util.ServiceLoader}. */
    public ActionPlanLayout() {
        super("action-plan", Set.of(), List.of());
    }

    @Override
    public ReportDocument build(LayoutContext context) {
        Reader reader = new Reader(context);
        Survey survey = new Survey(reader).plans();
        List<FollowUpHeader> followUps = List.of();
        Digest digest = new Digest(
                reader,
                context.period().orElse(ReportingPeriod.year(context.day().getYear())));
        if (context.period().isPresent()) {
            Current current = new Current(context.source(), context.period().get());
            current.each(report -> {
                digest.see(report);
                survey.see(report);
            });
            followUps = current.headers();
        }
        List<Section> sections = new ArrayList<>();
        for (Plan plan : reader.catalogue().plans()) {
            sections.add(plan(reader, plan, digest, sections.size() + 1));
        }
        if (sections.isEmpty()) {
            sections.add(
                    Section.of("plan", reader.say("plan"), Blocks.of(List.of(Paragraph.of(reader.say("plan.none"))))));
        }
        return new Frame(reader, id(), survey, followUps).around(sections);
    }

    private static Section plan(Reader reader, Plan plan, Digest digest, int number) {
        List<Section> areas = new ArrayList<>();
        for (FocusArea area : plan.focusAreas()) {
            areas.add(area(reader, area, digest, "plan-" + number + "-" + (areas.size() + 1)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new CoreBlock.Items(false, facts(reader, plan)));
        if (reader.context().withholds(plan.disclosure())) {
            blocks.add(new Paragraph(new ReportParts(reader).withheld(plan.disclosure()), Paragraph.Role.WITHHELD));
        }
        plan.introduction().stream()
                .map(reader::in)
                .filter(text -> !text.isBlank())
                .forEach(text -> blocks.add(Paragraph.of(text)));
        List<Text> requirements = plan.requirements().stream()
                .map(its -> Runs.of(Reader.capital(reader.word(its.kind())) + ": ")
                        .and(reader.in(its.text()))
                        .text())
                .toList();
        if (!requirements.isEmpty()) {
            blocks.add(new Paragraph(reader.say("plan.requirements"), Paragraph.Role.LABEL));
            blocks.add(CoreBlock.Items.of(requirements));
        }
        return new Section("plan-" + number, reader.name(Ref.of(ObjectKind.PLAN, plan.id())), Blocks.of(blocks), areas);
    }

    private static Section area(Reader reader, FocusArea area, Digest digest, String id) {
        ActivityParts parts = new ActivityParts(reader);
        List<Block> blocks = new ArrayList<>();
        reader.in(area.scope()).ifPresent(text -> blocks.add(new Paragraph(text, Paragraph.Role.NOTE)));
        reader.in(area.text()).ifPresent(text -> blocks.add(Paragraph.of(text)));
        area.activities().forEach(its -> blocks.addAll(parts.blocks(its, 4, digest)));
        if (area.activities().isEmpty()) {
            blocks.add(Paragraph.of(reader.say("plan.no-activities")));
        }
        return Section.of(id, reader.name(Ref.of(ObjectKind.FOCUS_AREA, area.id())), Blocks.of(blocks));
    }

    private static List<CoreBlock.Item> facts(Reader reader, Plan plan) {
        Times times = new Times(reader);
        Decisions decisions = new Decisions(reader);
        List<CoreBlock.Item> facts = new ArrayList<>();
        fact(reader, facts, "plan.kind", Optional.of(Text.of(reader.word(plan.kind()))));
        fact(
                reader,
                facts,
                "fact.record",
                plan.recordNumber().map(RecordNumber::printed).map(Text::of));
        fact(reader, facts, "plan.date", plan.date().map(day -> Text.of(day.toString())));
        fact(reader, facts, "plan.version", plan.version().map(Text::of));
        fact(reader, facts, "plan.validity", plan.validity().map(times::when));
        if (!plan.owners().isEmpty()) {
            fact(reader, facts, "plan.owners", Optional.of(reader.bodies(plan.owners())));
        }
        plan.decisions()
                .forEach(its -> facts.add(new CoreBlock.Item(
                        Runs.of(reader.word("plan.decision") + ": ")
                                .and(decisions.line(its))
                                .text(),
                        List.of(),
                        Optional.of(Ref.of(ObjectKind.DECISION, its.id())))));
        if (plan.decisions().isEmpty()) {
            facts.add(new CoreBlock.Item(reader.say("plan.undecided"), List.of()));
        }
        plan.relations()
                .forEach(its -> facts.add(new CoreBlock.Item(
                        Runs.of(Reader.capital(reader.word(its.type())) + ": ")
                                .and(its.target()
                                        .map(reader::brief)
                                        .or(() -> reader.in(its.title()))
                                        .orElse(Text.of("–")))
                                .text(),
                        List.of())));
        return facts;
    }

    private static void fact(Reader reader, List<CoreBlock.Item> facts, String key, Optional<Text> value) {
        value.ifPresent(its -> facts.add(
                new CoreBlock.Item(Runs.of(reader.word(key) + ": ").and(its).text(), List.of())));
    }
}
