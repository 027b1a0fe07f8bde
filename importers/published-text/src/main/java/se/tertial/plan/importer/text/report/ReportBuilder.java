package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.BodyHeading;
import se.tertial.plan.importer.text.reading.Comments;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.ScaleChoice;
import se.tertial.plan.importer.text.reading.Times;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;

/** Makes reports of rows. */
final class ReportBuilder {

    private final Reading reading;
    private final Times times;
    private final ScaleChoice scale;
    private final Id followUp;

    ReportBuilder(Reading reading, Times times, ScaleChoice scale, Id followUp) {
        this.reading = reading;
        this.times = times;
        this.scale = scale;
        this.followUp = followUp;
    }

    Report build(Row row, Assignment assignment) {
        Ref subject = Ref.of(ObjectKind.ASSIGNMENT, assignment.id());
        Extent at = Paragraph.extent(row.subject());
        Report.Builder report = Report.builder();
        report.subject(subject)
                .printedSubject(AssignmentReader.printed(row.subject()))
                .source(reading.guess(at, row.guess().isPresent() ? 60 : 100));
        row.guess()
                .ifPresent(reason -> reading.notes().add("I-ROW-GUESSED", subject, at, Evidence.of("reason", reason)));
        assess(row, subject, at, report);
        Map<String, Integer> spoken = new HashMap<>();
        for (Row.Section section : row.sections()) {
            comment(section, subject, spoken, report);
        }
        return report.build();
    }

    private void assess(Row row, Ref subject, Extent at, Report.Builder report) {
        if (row.statuses().isEmpty()) {
            reading.notes().add("I-STATUS-MISSING", subject, at, Map.of());
        }
        Set<String> printed = new LinkedHashSet<>();
        List<String> all = new ArrayList<>();
        for (Row.Status status : row.statuses()) {
            String token = status.token().printed();
            all.add(status.paragraph().text());
            if (printed.add(Spaces.fold(token))) {
                report.addAssessments(assessment(status));
            }
        }
        boolean doubled =
                row.statuses().stream().anyMatch(status -> status.token().doubled());
        if (doubled || printed.size() < all.size()) {
            reading.notes().add("I-STATUS-DOUBLED", subject, at, Evidence.of("text", String.join(" ", all)));
        }
        if (printed.size() > 1) {
            reading.notes().add("I-STATUS-SEVERAL", subject, at, Evidence.of("text", String.join(", ", all)));
        }
    }

    private Assessment assessment(Row.Status status) {
        String token = status.token().printed();
        Optional<StatusLevel> level = scale.level(token);
        Assessment.Builder assessment = Assessment.builder();
        return assessment
                .printed(token)
                .scale(level.isPresent() ? scale.scale().map(StatusScale::ref) : Optional.empty())
                .level(level.map(StatusLevel::code))
                .source(reading.source(status.paragraph().extent()))
                .build();
    }

    private void comment(Row.Section section, Ref subject, Map<String, Integer> spoken, Report.Builder report) {
        List<Paragraph> parts = new ArrayList<>();
        section.paragraph().ifPresent(parts::add);
        parts.addAll(section.paragraphs());
        Extent at = Paragraph.extent(parts);
        Optional<Id> body =
                section.heading().map(its -> its.body(reading.bodies(), reading.notes(), reading.document(), at));
        String key = body.map(Id::value).orElse("");
        int nth = spoken.merge(key, 1, Integer::sum);
        report(section, subject, at, nth);
        Id id = reading.ids()
                .of("kommentar", key, followUp.value(), subject.id().value());
        report.addComments(Comments.of(id, body, section.paragraphs(), at, times, reading));
    }

    private void report(Row.Section section, Ref subject, Extent at, int nth) {
        String name = section.heading().map(BodyHeading::name).orElse("");
        if (section.heading().isEmpty()) {
            reading.notes().add("I-COMMENT-BODYLESS", subject, at, Map.of());
        } else if (nth > 1) {
            reading.notes().add("I-BODY-TWICE", subject, at, Evidence.of("name", name));
        }
        if (section.paragraphs().isEmpty()) {
            reading.notes().add("I-COMMENT-EMPTY", subject, at, Evidence.of("name", name));
        }
    }

    /** The tokens of all rows, each once, in order. */
    static Set<String> tokens(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.statuses().stream())
                .map(status -> status.token().printed())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
