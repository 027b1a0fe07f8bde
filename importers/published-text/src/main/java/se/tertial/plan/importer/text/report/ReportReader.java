package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.importer.text.grammar.Furniture;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Refusal;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.AssignmentReader;
import se.tertial.plan.importer.text.reading.BodyHeading;
import se.tertial.plan.importer.text.reading.Content;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.Times;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.rules.language.Anchor;

/** Reads a follow-up report: a header, and rows of an assignment, its status and comments. */
public final class ReportReader {

    private final Reading reading;
    private final Voices voices;

    /**
     * A reader of one report.
     *
     * @param reading the import
     * @param voices who speaks in its comments
     */
    public ReportReader(Reading reading, Voices voices) {
        this.reading = reading;
        this.voices = voices;
    }

    /**
     * Reads the report.
     *
     * @param lines its lines
     * @return what it says
     * @throws Refusal if it has no header, no period or no row, has columns side by side or one
     *     that is not read, or goes on with another report
     */
    public Content read(List<Line> lines) throws Refusal {
        Furniture furniture = Furniture.remove(lines, this::isContent);
        furniture.removed().forEach(line -> reading.notes().addLeftOut("I-FURNITURE", line));
        List<ReportHeader> headers = HeaderReader.find(furniture.text());
        if (headers.isEmpty()) {
            throw new Refusal("there is no header line such as 'Uppdrag T2 2024 Kommentar T2 2024'");
        }
        ReportHeader header = headers.get(0);
        checkColumns(header);
        SideBySide.check(furniture.text(), header);
        List<Line> text = new ArrayList<>(furniture.text());
        Asides.clearAbove(text, header.firstLine(), reading);
        List<Paragraph> preamble = text.subList(0, header.firstLine()).stream()
                .filter(line -> !line.isBlank())
                .map(Paragraph::of)
                .toList();
        ReportingPeriod period = PeriodChoice.of(header, preamble, reading);
        OneReport.check(text, headers, period);
        Sections sections = Sections.find(text, headers, this::isContent, reading);
        List<Element> elements = elements(text, headers, preamble, sections);
        List<Row> rows = RowReader.read(elements, reading.bodies());
        if (rows.isEmpty()) {
            throw new Refusal(
                    "there is no row below the header; expected an assignment followed by its status",
                    header.extent().lastLine());
        }
        RowReader.before(elements, rows).forEach(this::unplaced);
        return content(header, preamble, period, rows, sections);
    }

    /** What stands in a column that no row has a place for would be taken for a body's comment, and its row for another's. */
    private static void checkColumns(ReportHeader header) throws Refusal {
        if (!header.unread().isEmpty()) {
            throw new Refusal(
                    "the table has a column that is not read ('" + String.join("', '", header.unread())
                            + "'); expected assignments, status and comments; take the column out, and give who answers for"
                            + " an assignment as a code after it, such as '(RS)'",
                    header.extent().firstLine());
        }
    }

    private boolean isContent(Line line) {
        return reading.tokens().read(line.text()).isPresent()
                || BodyHeading.read(line.text(), reading.bodies()).isPresent()
                || !HeaderReader.find(List.of(line)).isEmpty();
    }

    private List<Element> elements(
            List<Line> lines, List<ReportHeader> headers, List<Paragraph> preamble, Sections sections) {
        List<Line> table = new ArrayList<>(lines);
        for (ReportHeader again : headers.subList(1, headers.size())) {
            reading.notes().add("I-HEADER-REPEATED", again.extent(), Evidence.of("text", again.text()));
            for (int i = again.firstLine(); i < again.afterLine(); i++) {
                table.set(i, table.get(i).asBlank());
            }
        }
        int first = headers.get(0).afterLine();
        for (int i = first; i < table.size(); i++) {
            if (sections.isHeading(table.get(i).number())) {
                table.set(i, table.get(i).asBlank());
            }
        }
        Asides.clear(table, first, preamble, this::isContent, reading);
        List<Line> cells = headers.get(0).rows(table);
        return Elements.of(new Marks(reading, voices).of(cells), reading);
    }

    private void unplaced(Paragraph paragraph) {
        reading.notes().add("I-PREAMBLE", paragraph.extent(), Evidence.of("text", paragraph.text()));
    }

    private Content content(
            ReportHeader header, List<Paragraph> preamble, ReportingPeriod period, List<Row> rows, Sections sections) {
        Times times = new Times(Optional.of(Anchor.followUp(period)), TimeBasis.REPORTED);
        AssignmentReader reader = new AssignmentReader(reading, times, header.subjectColumn());
        List<Assignment> assignments =
                rows.stream().map(row -> assignment(row, reader, sections)).toList();
        report(header, rows, assignments);
        Assessments assessments = new Assessments(
                reading,
                StatusColumns.of(header),
                rows.stream().map(Row::statuses).toList(),
                period.asOf());
        FollowUp.Builder followUp = FollowUp.builder();
        List<Paragraph> above = preamble.stream()
                .filter(line -> !sections.isHeading(line.extent().firstLine()))
                .toList();
        Preamble.read(above, reading).into(followUp);
        Id id = reading.ids()
                .of(
                        "uppfoljning",
                        period.code(),
                        assignments.stream().map(its -> its.id().value()).toArray(String[]::new));
        followUp.id(id).period(period).source(reading.source(header.extent()));
        assessments.current().ifPresent(scale -> followUp.putScales(ObjectKind.ASSIGNMENT, scale));
        ReportBuilder builder = new ReportBuilder(reading, times, assessments, id, voices);
        for (int i = 0; i < rows.size(); i++) {
            followUp.addReports(builder.build(rows.get(i), assignments.get(i)));
        }
        return Content.report(sections.added(), assignments, followUp.build());
    }

    private static Assignment assignment(Row row, AssignmentReader reader, Sections sections) {
        int line = Paragraph.extent(row.subject()).firstLine();
        return reader.read(row.subject(), sections.at(line));
    }

    private void report(ReportHeader header, List<Row> rows, List<Assignment> assignments) {
        if (!header.subjectColumn().contains("uppdrag")) {
            reading.notes().add("I-COLUMN", header.extent(), Evidence.of("column", header.subjectColumn()));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            String text = Spaces.fold(assignment.text().plain());
            if (!seen.add(text)) {
                Ref ref = Ref.of(ObjectKind.ASSIGNMENT, assignment.id());
                reading.notes()
                        .add(
                                "I-ASSIGNMENT-TWICE",
                                ref,
                                Paragraph.extent(rows.get(i).subject()),
                                Evidence.of());
            }
        }
    }
}
