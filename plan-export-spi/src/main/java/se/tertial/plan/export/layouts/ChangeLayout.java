package se.tertial.plan.export.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.export.layouts.parts.Changes;
import se.tertial.plan.export.layouts.parts.Current;
import se.tertial.plan.export.layouts.parts.Frame;
import se.tertial.plan.export.layouts.parts.Reader;
import se.tertial.plan.export.layouts.parts.Survey;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.change.Movement;
import se.tertial.plan.rules.change.SubjectChange.Presence;

/** What has changed since an earlier period: statuses, things that have come and gone, wordings, bodies that have fallen silent. */
public final class ChangeLayout extends WordedLayout {

    private static final Parameter<String> SINCE = Parameter.builder(
                    "since", ParameterType.STRING, Reader.words("option.since"))
            .validation(
                    ChangeLayout::isPeriod,
                    Bilingual.of("en period, till exempel 2024-T2", "a period, such as 2024-T2"))
            .build();

    /** Makes the layout; for {@link java.util.ServiceLoader}. */
    public ChangeLayout() {
        super("change", Set.of(LayoutNeed.PERIOD), List.of(SINCE));
    }

    @Override
    public ReportDocument build(LayoutContext context) {
        ReportingPeriod later = context.period().orElseThrow();
        Reader reader = new Reader(context);
        Survey survey = new Survey(reader);
        Current current = new Current(context.source(), later);
        Optional<ReportingPeriod> earlier =
                context.parameters().find(SINCE).map(ReportingPeriod::parse).or(() -> Changes.before(reader, later));
        earlier.ifPresent(its -> new Current(context.source(), its).each(survey::seeLevels));
        current.each(survey::seeLevels);
        List<Section> sections = earlier.map(its -> sections(reader, Changes.between(reader, its, later)))
                .orElseGet(() -> List.of(Section.of(
                        "change", reader.say("change"), Blocks.of(List.of(Paragraph.of(reader.say("change.first")))))));
        Frame frame = new Frame(reader, id(), survey, current.headers());
        earlier.ifPresent(its -> frame.subtitle(
                reader.say("change.subtitle", Map.of("earlier", reader.period(its), "later", reader.period(later)))));
        return frame.around(sections);
    }

    private static List<Section> sections(Reader reader, Changes changes) {
        List<Block> statuses = new ArrayList<>();
        statuses.addAll(changes.moved("change.worsened", Set.of(Movement.WORSENED)));
        statuses.addAll(changes.moved("change.improved", Set.of(Movement.IMPROVED)));
        statuses.addAll(changes.moved("change.moved", Set.of(Movement.MOVED)));
        statuses.addAll(changes.moved("change.started", Set.of(Movement.FIRST)));
        statuses.addAll(changes.moved("change.lost", Set.of(Movement.LOST)));
        statuses.addAll(changes.moved("change.not-comparable", Set.of(Movement.NOT_COMPARABLE)));
        statuses.add(Paragraph.of(reader.count("change.unchanged", changes.unchanged())));
        List<Block> things = new ArrayList<>();
        things.addAll(changes.present("change.new", Presence.NEW));
        things.addAll(changes.present("change.gone", Presence.GONE));
        things.addAll(changes.reworded());
        List<Block> voices = new ArrayList<>();
        voices.addAll(changes.silent());
        voices.addAll(changes.copied());
        return List.of(
                section(reader, "statuses", statuses),
                section(reader, "things", things),
                section(reader, "voices", voices));
    }

    private static Section section(Reader reader, String id, List<Block> blocks) {
        List<Block> told = blocks.isEmpty() ? List.of(Paragraph.of(reader.say("nothing"))) : blocks;
        return Section.of(id, reader.say("change." + id), Blocks.of(told));
    }

    private static boolean isPeriod(String text) {
        try {
            ReportingPeriod.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
