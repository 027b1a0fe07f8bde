package se.tertial.plan.importer.text.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.grammar.TitleCase;
import se.tertial.plan.importer.text.reading.AssignmentReader;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.TargetAreas;
import se.tertial.plan.importer.text.reading.Times;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalKind;
import se.tertial.plan.model.text.Text;

/**
 * Reads the parts of a plan that say what is to be reached and who is told to do what: each is a target area, with an overall
 * goal, goals and assignments. Not thread-safe.
 */
final class TargetAreaReader {

    private static final String ASSIGNMENTS = "uppdrag";
    private static final Pattern OVERALL =
            Pattern.compile("(?iu)övergripande[\\s\\u00A0]+mål(?:et)?[\\s\\u00A0]*:[\\s\\u00A0]*(\\S.*)");

    private final Reading reading;
    private final AssignmentReader assignmentReader;
    private final TitleCase titleCase;
    private final Id plan;
    private final String planTitle;
    private final Map<Id, TargetArea> targetAreas = new LinkedHashMap<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();

    TargetAreaReader(Reading reading, Times times, TitleCase titleCase, Id plan, String planTitle) {
        this.reading = reading;
        this.assignmentReader = new AssignmentReader(reading, times, ASSIGNMENTS);
        this.titleCase = titleCase;
        this.plan = plan;
        this.planTitle = planTitle;
    }

    /** Reads a part; one whose heading stood before goes on with the same target area. */
    void read(Area area) {
        String printed = area.heading().map(Heading::title).orElse(planTitle);
        String title = TitleCase.isUpper(printed) ? titleCase.of(printed) : printed;
        Id id = TargetAreas.find(title, reading).orElseGet(() -> TargetAreas.id(title));
        Ref ref = Ref.of(ObjectKind.TARGET_AREA, id);
        Optional<TargetArea> before = Optional.ofNullable(targetAreas.get(id));
        TargetArea.Builder targetArea = TargetArea.builder();
        targetArea.id(id).title(title).plan(plan);
        Stream.concat(
                        before.flatMap(TargetArea::overallGoal).map(Text::plain).stream(),
                        overallGoal(area, ref).stream())
                .reduce((one, other) -> one + "\n" + other)
                .ifPresent(targetArea::overallGoal);
        before.flatMap(TargetArea::source).ifPresent(targetArea::source);
        area.heading().map(Heading::paragraph).ifPresent(heading -> {
            if (before.isEmpty()) {
                targetArea.source(reading.source(heading.extent()));
            }
            reading.notes().add("I-SECTION", ref, heading.extent(), Evidence.of("text", heading.text()));
        });
        targetAreas.put(id, targetArea.build());
        for (Map.Entry<Item, ListLabel> item : area.steering().entrySet()) {
            ListLabel label = item.getValue();
            label.level()
                    .ifPresentOrElse(
                            level -> goal(item.getKey(), level, ref),
                            () -> assignments.add(assignmentReader.read(paragraphs(item.getKey()), Optional.of(ref))));
        }
    }

    /** What a part of a plan says besides: the paragraphs that are not its overall goal. */
    static List<Paragraph> prose(Area area) {
        return area.text().stream()
                .filter(paragraph -> area.steering().isEmpty()
                        || !OVERALL.matcher(paragraph.text()).matches())
                .toList();
    }

    private Optional<String> overallGoal(Area area, Ref targetArea) {
        List<String> found = new ArrayList<>();
        for (Paragraph paragraph : area.text()) {
            Matcher goal = OVERALL.matcher(paragraph.text());
            if (goal.matches()) {
                found.add(goal.group(1));
                reading.notes()
                        .add("I-OVERALL-GOAL", targetArea, paragraph.extent(), Evidence.of("text", paragraph.text()));
            }
        }
        return found.stream().reduce((one, other) -> one + "\n" + other);
    }

    /** A goal, and those below it. */
    private void goal(Item item, GoalKind level, Ref within) {
        List<Paragraph> paragraphs = item.paragraphs();
        boolean titled = ActivityReader.isTitled(paragraphs);
        String text = text(titled ? paragraphs.subList(1, paragraphs.size()) : paragraphs);
        Extent at = Paragraph.extent(paragraphs);
        Id id = reading.ids().of("mal", text(paragraphs), plan.value());
        Goal.Builder goal = Goal.builder();
        goal.id(id).text(text).kind(level).within(within).source(reading.source(at));
        if (titled) {
            goal.title(paragraphs.get(0).text());
        }
        goals.add(goal.build());
        reading.terms().read(text, at, reading.document(), reading.notes());
        item.children().forEach(child -> goal(child, level, Ref.of(ObjectKind.GOAL, id)));
    }

    private static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** The paragraphs of an item and of those below it. */
    private static List<Paragraph> paragraphs(Item item) {
        return Stream.concat(
                        item.paragraphs().stream(),
                        item.children().stream().flatMap(child -> paragraphs(child).stream()))
                .toList();
    }

    /** {@return the target areas that were read, in order} */
    List<TargetArea> targetAreas() {
        return List.copyOf(targetAreas.values());
    }

    /** {@return their goals, in order} */
    List<Goal> goals() {
        return goals;
    }

    /** {@return their assignments, in order} */
    List<Assignment> assignments() {
        return assignments;
    }
}
