package se.tertial.plan.importer.text.plan;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.Furniture;
import se.tertial.plan.importer.text.grammar.LineJoiner;
import se.tertial.plan.importer.text.grammar.TitleCase;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Refusal;
import se.tertial.plan.importer.text.reading.Content;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.StableIds;
import se.tertial.plan.importer.text.reading.Times;
import se.tertial.plan.model.document.DocumentKind;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.rules.language.Anchor;

/** Reads a plan or strategy: a header, an introduction, and areas with nested activities, commitments, or goals and assignments. */
public final class PlanReader {

    private static final String UNTITLED = "Plan utan titel";

    private final Reading reading;

    /**
     * A reader of one plan.
     *
     * @param reading the import
     */
    public PlanReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Reads the plan.
     *
     * @param all its lines
     * @return what it says
     * @throws Refusal if it has no activity
     */
    public Content read(List<Line> all) throws Refusal {
        Furniture furniture = Furniture.remove(all, line -> Bullet.of(line).isPresent());
        furniture.removed().forEach(line -> reading.notes().addLeftOut("I-FURNITURE", line));
        List<Line> lines = furniture.text();
        BitSet headings = Headings.find(lines);
        Optional<Integer> title = FrontMatter.title(lines, headings);
        title.ifPresent(headings::clear);
        int start = start(lines, headings);
        LineJoiner joiner = LineJoiner.measure(lines);
        FrontMatter matter = FrontMatter.read(lines.subList(0, start), title, joiner, reading.notes());
        List<Area> areas = OutlineReader.read(lines, start, headings, joiner, reading.notes());
        if (areas.stream().allMatch(area -> area.items().isEmpty())) {
            throw new Refusal("there is no activity; expected lines that start with a mark such as '-', '•' or '1.'");
        }
        return content(matter, areas, TitleCase.learn(names(), texts(lines, headings)));
    }

    /**
     * How many headings a text has above lists, its title aside.
     *
     * @param lines the lines
     * @return the number
     */
    public static int areas(List<Line> lines) {
        BitSet headings = Headings.find(lines);
        FrontMatter.title(lines, headings).ifPresent(headings::clear);
        return headings.cardinality();
    }

    /**
     * Whether a text is titled as a plan.
     *
     * @param lines the lines
     * @return true if its title names a kind of plan
     */
    public static boolean hasPlanTitle(List<Line> lines) {
        return FrontMatter.title(lines, Headings.find(lines))
                .filter(at -> FrontMatter.namesPlan(lines.get(at).text()))
                .isPresent();
    }

    /** The first area starts at the first heading; without any, at the first item. */
    private static int start(List<Line> lines, BitSet headings) {
        if (!headings.isEmpty()) {
            return headings.nextSetBit(0);
        }
        int start = 0;
        while (start < lines.size() && Bullet.of(lines.get(start)).isEmpty()) {
            start++;
        }
        return start;
    }

    private static List<String> texts(List<Line> lines, BitSet headings) {
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> !headings.get(i))
                .map(i -> lines.get(i).text())
                .toList();
    }

    /** The names that the organisation file knows: the organisation's own, outside parties', abbreviations. */
    private List<String> names() {
        return reading.organisation().stream()
                .flatMap(its -> Stream.of(
                                Stream.of(its.organisation().name().plain().replaceFirst("^Region |^Regionen ", "")),
                                its.bodies().stream().flatMap(body -> body.code().stream()),
                                its.glossary().stream().map(entry -> entry.term()))
                        .flatMap(names -> names))
                .toList();
    }

    private Content content(FrontMatter matter, List<Area> areas, TitleCase titleCase) {
        String printed = matter.title().map(Heading::unmarked).orElse(UNTITLED);
        if (matter.title().isEmpty()) {
            reading.notes().add("I-TITLE", Evidence.of("title", printed));
        }
        Edition edition = Edition.of(printed);
        PlanHeader header = PlanHeader.read(matter, edition, reading);
        return PlanTitle.kind(edition.title()) == DocumentKind.STRATEGY
                ? strategy(matter, header, edition.title(), areas, titleCase)
                : plan(matter, header, edition.title(), areas, titleCase);
    }

    private Content plan(FrontMatter matter, PlanHeader header, String title, List<Area> areas, TitleCase titleCase) {
        Id id = id(header, title);
        TargetGroups groups = new TargetGroups(reading);
        Times times = new Times(anchor(header), TimeBasis.DECIDED);
        ActivityReader activities = new ActivityReader(reading, times, groups, id);
        AreaReader areaReader = new AreaReader(reading, activities, titleCase, id, title);
        List<FocusArea> focusAreas = areas.stream()
                .filter(PlanReader::isFocusArea)
                .map(areaReader::read)
                .toList();
        TargetAreaReader targetAreas = new TargetAreaReader(reading, times, titleCase, id, title);
        areas.stream().filter(area -> !area.steering().isEmpty()).forEach(targetAreas::read);
        Introduction introduction = Introduction.read(matter.introduction(), title, reading);
        Plan.Builder plan = Plan.builder();
        plan.id(id)
                .kind(PlanTitle.kind(title))
                .title(TitleCase.isUpper(title) ? titleCase.of(title) : title)
                .recordNumber(header.recordNumber())
                .version(header.version())
                .date(header.date())
                .validity(header.validity())
                .owners(header.owners())
                .addAllDecisions(header.decisions())
                .addAllDecisions(introduction.decisions())
                .relations(introduction.relations())
                .introduction(matter.introduction().stream()
                        .map(its -> Text.of(its.text()))
                        .toList())
                .requirements(Requirements.in(matter.introduction(), id, reading))
                .focusAreas(focusAreas);
        matter.title().ifPresent(its -> plan.source(reading.source(its.extent())));
        return Content.plan(plan.build(), introduction.strategies(), introduction.documents(), groups.added())
                .with(targetAreas.targetAreas(), targetAreas.goals(), targetAreas.assignments());
    }

    /** A part with nothing but goals and assignments is no area of activities. */
    private static boolean isFocusArea(Area area) {
        return area.steering().isEmpty()
                || !area.activities().isEmpty()
                || !TargetAreaReader.prose(area).isEmpty();
    }

    /** A strategy has the id by which a plan that carries it out names it: that of its title without the years. */
    private Content strategy(
            FrontMatter matter, PlanHeader header, String title, List<Area> areas, TitleCase titleCase) {
        String written = TitleCase.isUpper(title) ? titleCase.of(title) : title;
        Id id = StableIds.ofName("strategi", PlanTitle.withoutYears(written));
        Introduction introduction = Introduction.read(matter.introduction(), PlanTitle.withoutYears(written), reading);
        Strategy.Builder strategy = Strategy.builder();
        strategy.id(id)
                .title(written)
                .recordNumber(header.recordNumber())
                .version(header.version())
                .date(header.date())
                .validity(header.validity())
                .owners(header.owners())
                .addAllDecisions(header.decisions())
                .addAllDecisions(introduction.decisions())
                .relations(introduction.relations())
                .introduction(StrategyReader.prose(matter.introduction(), areas))
                .requirements(Requirements.in(matter.introduction(), id, reading))
                .commitments(new StrategyReader(reading, id).commitments(areas));
        matter.title().ifPresent(its -> strategy.source(reading.source(its.extent())));
        return Content.strategy(strategy.build(), introduction.strategies(), introduction.documents());
    }

    private Id id(PlanHeader header, String title) {
        return header.recordNumber()
                .map(RecordNumber::printed)
                .map(number -> StableIds.ofName("plan", number.replaceFirst("^(?i:dnr|diarienummer):?\\s*", "")))
                .orElseGet(() -> reading.ids().of("plan", title));
    }

    /** A plan speaks from the day printed on it, else from that of its decision, else from its first day. */
    private static Optional<Anchor> anchor(PlanHeader header) {
        Optional<LocalDate> decided = header.decisions().stream()
                .flatMap(decision -> decision.date().flatMap(TimeFrame::earliest).stream())
                .findFirst();
        Optional<LocalDate> day =
                header.date().or(() -> decided).or(() -> header.validity().flatMap(TimeFrame::earliest));
        return day.map(from -> header.validity()
                .flatMap(PlanTitle::days)
                .map(days -> Anchor.plan(from).withValidity(days))
                .orElseGet(() -> Anchor.plan(from)));
    }
}
