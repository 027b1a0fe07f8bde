package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.reading.AssignmentReader;
import se.tertial.plan.importer.text.reading.BodyHeading;
import se.tertial.plan.importer.text.reading.Comments;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.Times;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/** Makes reports of rows. */
final class ReportBuilder {

    private final Reading reading;
    private final Times times;
    private final Assessments assessments;
    private final Id followUp;
    private final Voices voices;

    ReportBuilder(Reading reading, Times times, Assessments assessments, Id followUp, Voices voices) {
        this.reading = reading;
        this.times = times;
        this.assessments = assessments;
        this.followUp = followUp;
        this.voices = voices;
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
        report.assessments(assessments.of(row.statuses(), Optional.empty(), subject, at));
        Map<String, Integer> spoken = new HashMap<>();
        for (Row.Section section : row.sections()) {
            comment(section, subject, spoken, report);
        }
        return report.build();
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
        if (section.heading().isEmpty() && voices == Voices.BODY_BY_BODY) {
            reading.notes().add("I-COMMENT-BODYLESS", subject, at, Map.of());
        } else if (section.heading().isPresent() && nth > 1) {
            reading.notes().add("I-BODY-TWICE", subject, at, Evidence.of("name", name));
        }
        if (section.paragraphs().isEmpty()) {
            reading.notes().add("I-COMMENT-EMPTY", subject, at, Evidence.of("name", name));
        }
    }
}
