package se.tertial.plan.export.layouts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Item;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.export.layouts.parts.Asked;
import se.tertial.plan.export.layouts.parts.Changes;
import se.tertial.plan.export.layouts.parts.Current;
import se.tertial.plan.export.layouts.parts.Digest;
import se.tertial.plan.export.layouts.parts.Frame;
import se.tertial.plan.export.layouts.parts.Reader;
import se.tertial.plan.export.layouts.parts.Remarks;
import se.tertial.plan.export.layouts.parts.ReportParts;
import se.tertial.plan.export.layouts.parts.Spread;
import se.tertial.plan.export.layouts.parts.Statuses;
import se.tertial.plan.export.layouts.parts.Survey;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.change.Movement;

/** Two pages for a member of a committee: how it stands, what deviates, what has changed, what is to be decided. */
public final class OverviewLayout extends WordedLayout {

    /** Makes the layout; for {@link java.util.ServiceLoader}. */
    public OverviewLayout() {
        super("overview", Set.of(LayoutNeed.PERIOD), List.of(Remarks.FINDINGS));
    }

    @Override
    public ReportDocument build(LayoutContext context) {
        ReportingPeriod period = context.period().orElseThrow();
        Reader reader = new Reader(context);
        Current current = new Current(context.source(), period);
        Survey survey = new Survey(reader);
        Digest digest = new Digest(reader, period);
        current.each(report -> {
            survey.seeLevels(report);
            digest.see(report);
        });
        List<Digest.Told> deviating = deviating(digest);
        deviating.forEach(its -> its.current().ifPresent(survey::see));
        return new Frame(reader, id(), survey, current.headers())
                .around(List.of(
                        section(reader, "distribution", new Spread(reader, period).blocks()),
                        section(reader, "decisions", new Asked(reader, digest).blocks()),
                        section(reader, "deviations", deviations(reader, deviating)),
                        section(reader, "change", change(reader, period))));
    }

    private static Section section(Reader reader, String id, List<Block> blocks) {
        List<Block> told = blocks.isEmpty() ? List.of(Paragraph.of(reader.say("nothing"))) : blocks;
        return Section.of(id, reader.say("overview." + id), Blocks.of(told));
    }

    /** The worst first; within a level in the order of the reports. */
    private static List<Digest.Told> deviating(Digest digest) {
        return digest.all().stream()
                .filter(its -> its.subject().kind() == ObjectKind.ASSIGNMENT
                        || its.subject().kind() == ObjectKind.GOAL)
                .filter(its ->
                        digest.level(its).filter(OverviewLayout::deviates).isPresent())
                .sorted(Comparator.comparingInt(
                        its -> digest.level(its).filter(OverviewLayout::isGrave).isPresent() ? 0 : 1))
                .toList();
    }

    private static List<Block> deviations(Reader reader, List<Digest.Told> deviating) {
        if (deviating.isEmpty()) {
            return List.of();
        }
        return List.of(new CoreBlock.Items(
                false, deviating.stream().map(its -> deviation(reader, its)).toList()));
    }

    private static Item deviation(Reader reader, Digest.Told told) {
        ReportParts parts = new ReportParts(reader);
        Runs line = new Runs();
        told.current().ifPresent(its -> line.and(new Statuses(reader).line(its)).and(": "));
        line.and(parts.heading(told.subject()));
        List<Item> below = new ArrayList<>();
        told.deviations().stream()
                .flatMap(its -> parts.deviation(its).stream())
                .forEach(text -> below.add(new Item(text, List.of())));
        if (below.isEmpty()) {
            below.add(new Item(reader.say("overview.unexplained"), List.of()));
        }
        return new Item(line.text(), below);
    }

    private static boolean deviates(StatusLevel level) {
        return isGrave(level)
                || level.outlook().equals(Optional.of(Outlook.MINOR_DEVIATION))
                || level.lifecycle().equals(Optional.of(Lifecycle.PAUSED));
    }

    private static boolean isGrave(StatusLevel level) {
        return level.outlook().equals(Optional.of(Outlook.MAJOR_DEVIATION))
                || level.fulfilment().equals(Optional.of(Fulfilment.NOT_MET));
    }

    private static List<Block> change(Reader reader, ReportingPeriod period) {
        Optional<ReportingPeriod> before = Changes.before(reader, period);
        if (before.isEmpty()) {
            return List.of(Paragraph.of(reader.say("change.first")));
        }
        Changes changes = Changes.between(reader, before.get(), period);
        List<Block> blocks = new ArrayList<>();
        Text since = Runs.of(reader.word("overview.since") + " " + reader.period(before.get()) + ".")
                .text();
        blocks.add(Paragraph.of(since));
        blocks.addAll(changes.moved("change.worsened", Set.of(Movement.WORSENED)));
        blocks.addAll(changes.moved("change.improved", Set.of(Movement.IMPROVED)));
        blocks.add(Paragraph.of(reader.count("change.unchanged", changes.unchanged())));
        long incomparable = changes.change().subjects().stream()
                .flatMap(subject -> subject.statuses().stream())
                .filter(status -> status.movement() == Movement.NOT_COMPARABLE)
                .count();
        if (incomparable > 0) {
            blocks.add(Paragraph.of(reader.count("overview.not-comparable", incomparable)));
        }
        return blocks;
    }
}
