package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Furniture;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Refusal;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.AssignmentReader;
import se.tertial.plan.importer.text.reading.BodyHeading;
import se.tertial.plan.importer.text.reading.BodyRegister;
import se.tertial.plan.importer.text.reading.Content;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.StatusTokens;
import se.tertial.plan.importer.text.reading.Times;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.rules.language.Anchor;

/** Reads a follow-up report that is grouped by body: under each the titles of assignments with a status, and details. */
public final class GroupReader {

    private static final String COLUMN = "uppdrag";

    private final Reading reading;
    private final GroupMarks marks;

    /**
     * A reader of one report.
     *
     * @param reading the import
     */
    public GroupReader(Reading reading) {
        this.reading = reading;
        this.marks = new GroupMarks(reading.bodies(), reading.tokens());
    }

    /**
     * How many titles with a status a text has below the first body that heads one.
     *
     * @param lines the lines
     * @param bodies the known bodies
     * @param tokens what can be printed as a status
     * @return the number; 0 if no body stands above them, or if it stands below a status as in a table
     */
    public static int titles(List<Line> lines, BodyRegister bodies, StatusTokens tokens) {
        GroupMarks marks = new GroupMarks(bodies, tokens);
        return marks.first(lines).stream()
                .map(first -> (int) marks.of(lines.subList(first, lines.size())).stream()
                        .filter(mark -> mark.status().isPresent())
                        .count())
                .sum();
    }

    /**
     * How many labels over details a text has.
     *
     * @param lines the lines
     * @return the number
     */
    public static int labels(List<Line> lines) {
        return (int) lines.stream()
                .filter(line -> DetailLabel.read(line.text()).isPresent())
                .count();
    }

    /**
     * Reads the report.
     *
     * @param all its lines
     * @return what it says
     * @throws Refusal if it has no period, or no title with a status below a body
     */
    public Content read(List<Line> all) throws Refusal {
        Furniture furniture = Furniture.remove(all, this::isContent);
        furniture.removed().forEach(line -> reading.notes().addLeftOut("I-FURNITURE", line));
        List<Line> lines = new ArrayList<>(furniture.text());
        OptionalInt found = marks.first(lines);
        if (found.isEmpty()) {
            throw new Refusal("there is no body such as 'Regionstyrelsen' above titles that end in a status");
        }
        int first = found.getAsInt();
        List<Paragraph> above = lines.subList(0, first).stream()
                .filter(line -> !line.isBlank())
                .map(Paragraph::of)
                .toList();
        Extent at = Extent.of(lines.get(first));
        ReportingPeriod period = PeriodChoice.of(above, at, reading);
        Asides.clear(lines, first, above, this::isContent, reading);
        List<Element> elements = Elements.of(marks.of(lines.subList(first, lines.size())), reading);
        List<Group> groups = Group.read(elements, reading);
        FollowUp.Builder followUp = FollowUp.builder();
        Preamble.read(above, reading).into(followUp);
        followUp.period(period).source(reading.source(at));
        return content(groups, period, followUp);
    }

    private boolean isContent(Line line) {
        return reading.tokens().read(line.text()).isPresent()
                || BodyHeading.ofGroup(line.text(), reading.bodies()).isPresent()
                || DetailLabel.read(line.text()).isPresent()
                || TitledStatus.read(line, reading.tokens()).isPresent();
    }

    private Content content(List<Group> groups, ReportingPeriod period, FollowUp.Builder followUp) {
        Times times = new Times(Optional.of(Anchor.followUp(period)), TimeBasis.REPORTED);
        GroupedAssignment titled = new GroupedAssignment(reading, new AssignmentReader(reading, times, COLUMN), period);
        List<List<GroupedAssignment.Told>> rows = sameTitles(groups);
        List<Assignment> read = rows.stream().map(titled::of).toList();
        List<List<Row.Status>> statuses = rows.stream()
                .flatMap(List::stream)
                .map(told -> told.row().statuses())
                .toList();
        Assessments assessments = new Assessments(reading, StatusColumns.USUAL, statuses, period.asOf());
        Id id = reading.ids()
                .of(
                        "uppfoljning",
                        period.code(),
                        read.stream().map(its -> its.id().value()).toArray(String[]::new));
        followUp.id(id);
        assessments.current().ifPresent(scale -> followUp.putScales(ObjectKind.ASSIGNMENT, scale));
        GroupedReport reports = new GroupedReport(reading, times, assessments, id);
        for (int i = 0; i < rows.size(); i++) {
            followUp.addReports(reports.of(rows.get(i), read.get(i)));
        }
        return Content.report(List.of(), read, followUp.build());
    }

    /** The rows of each assignment: one title under different bodies is one, twice under the same body two. */
    private List<List<GroupedAssignment.Told>> sameTitles(List<Group> groups) {
        Map<String, List<GroupedAssignment.Told>> byTitle = new LinkedHashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Group group : groups) {
            Extent at = group.heading().paragraph().extent();
            BodyHeading heading = group.heading().body().orElseThrow();
            Map<String, String> evidence = Evidence.of(
                    "name",
                    heading.name(),
                    "count",
                    Integer.toString(group.rows().size()));
            if (group.rows().isEmpty()) {
                reading.notes().add("I-GROUP-EMPTY", at, evidence);
                continue;
            }
            Optional<Id> body = Optional.of(heading)
                    .filter(its -> !its.isGroup())
                    .map(its -> its.body(reading.bodies(), reading.notes(), reading.document(), at));
            Optional<Ref> lead = body.map(id -> Ref.of(ObjectKind.BODY, id)).or(heading::ref);
            lead.ifPresentOrElse(
                    ref -> reading.notes().add("I-GROUP", ref, at, evidence),
                    () -> reading.notes().add("I-GROUP", at, evidence));
            for (GroupRow row : group.rows()) {
                int use = uses.merge(row.key() + "\n" + Spaces.fold(heading.name()), 1, Integer::sum);
                if (use > 1) {
                    reading.notes().add("I-ASSIGNMENT-TWICE", row.extent(), Map.of());
                }
                byTitle.computeIfAbsent(row.key() + "\n" + use, its -> new ArrayList<>())
                        .add(new GroupedAssignment.Told(heading.name(), body, at, row));
            }
        }
        return List.copyOf(byTitle.values());
    }
}
