package se.tertial.plan.importer.text.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.reading.Laws;
import se.tertial.plan.importer.text.reading.Names;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.Responsibilities;
import se.tertial.plan.importer.text.reading.ResponsibilityCode;
import se.tertial.plan.importer.text.reading.Scope;
import se.tertial.plan.importer.text.reading.Times;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentKind;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/** Makes an assignment of the paragraphs that say what a row is about. */
final class AssignmentReader {

    private static final String USUAL_COLUMN = "uppdrag";

    private final Reading reading;
    private final Times times;
    private final AssignmentKind kind;

    AssignmentReader(Reading reading, Times times, String column) {
        this.reading = reading;
        this.times = times;
        this.kind = column.endsWith(USUAL_COLUMN) || column.startsWith(USUAL_COLUMN)
                ? AssignmentKind.FROM_ASSEMBLY
                : AssignmentKind.OTHER;
    }

    /** The wording of a subject as printed, a paragraph a line. */
    static String printed(List<Paragraph> subject) {
        return subject.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    Assignment read(List<Paragraph> subject, Optional<Ref> within) {
        Extent at = Paragraph.extent(subject);
        String printed = printed(subject);
        Optional<Bullet> bullet = Bullet.of(Line.of(1, printed));
        String wording = bullet.map(its -> its.rest().text()).orElse(printed);
        Optional<ResponsibilityCode> code = ResponsibilityCode.find(wording, reading.bodies());
        String text = code.map(ResponsibilityCode::text).orElse(wording);
        Id id = reading.ids().of("uppdrag", text);
        Ref ref = Ref.of(ObjectKind.ASSIGNMENT, id);
        Assignment.Builder assignment = told(id, text, at);
        assignment
                .number(bullet.filter(Bullet::isNumbered).map(Bullet::printed))
                .within(within)
                .responsibility(Responsibilities.of(code, text, at, reading, ref));
        return assignment.build();
    }

    /** An assignment with all that its words tell. */
    Assignment.Builder told(Id id, String text, Extent at) {
        Assignment.Builder assignment = Assignment.builder();
        assignment
                .id(id)
                .text(text)
                .kind(kind)
                .timeFrames(times.in(text))
                .legalBases(Laws.in(text, at, reading))
                .mentions(Names.mentions(text, at, reading))
                .source(reading.source(at));
        Scope.in(text).ifPresent(scope -> {
            assignment.scope(scope.sentence());
            scope.parts().forEach(part -> assignment.addParts(Text.of(part)));
        });
        reading.terms().read(text, at, reading.document(), reading.notes());
        return assignment;
    }
}
