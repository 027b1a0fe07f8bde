package se.tertial.plan.importer.text.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentKind;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/** Makes an assignment of the paragraphs that say what it is. */
public final class AssignmentReader {

    private static final String USUAL_COLUMN = "uppdrag";

    private final Reading reading;
    private final Times times;
    private final AssignmentKind kind;

    /**
     * A reader of the assignments of one document.
     *
     * @param reading the import
     * @param times reads the times
     * @param column what the document calls them, in small letters: {@code uppdrag}, {@code åtgärd}
     */
    public AssignmentReader(Reading reading, Times times, String column) {
        this.reading = reading;
        this.times = times;
        this.kind = column.endsWith(USUAL_COLUMN) || column.startsWith(USUAL_COLUMN)
                ? AssignmentKind.FROM_ASSEMBLY
                : AssignmentKind.OTHER;
    }

    /**
     * The wording of an assignment as printed.
     *
     * @param subject its paragraphs
     * @return a paragraph a line
     */
    public static String printed(List<Paragraph> subject) {
        return subject.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /**
     * Reads an assignment: its number, its words, and the responsibility code after them.
     *
     * @param subject its paragraphs
     * @param within what it belongs to
     * @return the assignment
     */
    public Assignment read(List<Paragraph> subject, Optional<Ref> within) {
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

    /**
     * An assignment with all that its words tell.
     *
     * @param id its id
     * @param text its words, without number and code
     * @param at where they stand
     * @return the assignment, to which number, code and origin can be added
     */
    public Assignment.Builder told(Id id, String text, Extent at) {
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
