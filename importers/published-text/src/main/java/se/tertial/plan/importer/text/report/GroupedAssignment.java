package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.AssignmentReader;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Parties;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.Responsibilities;
import se.tertial.plan.importer.text.reading.ResponsibilityCode;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.organisation.PartyRole;
import se.tertial.plan.model.time.ReportingPeriod;

/**
 * Makes an assignment of the rows that have its title, each under a body. It is named by its title: descriptions are worded
 * anew, and body by body.
 */
final class GroupedAssignment {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\u00A0]*[–—:|,-]$");

    /** The word that some reports have before each title is no part of it. */
    private static final Pattern LABEL = Pattern.compile("(?i)^uppdrag[\\s\\u00A0]*:[\\s\\u00A0]*(?=\\S)");

    private final Reading reading;
    private final AssignmentReader reader;
    private final ReportingPeriod period;

    /**
     * A row and the name above it.
     *
     * @param name the name of a body or group
     * @param body the body; empty for a group, which does not speak with one voice
     * @param heading where its name stands
     * @param row the row
     */
    record Told(String name, Optional<Id> body, Extent heading, GroupRow row) {}

    GroupedAssignment(Reading reading, AssignmentReader reader, ReportingPeriod period) {
        this.reading = reading;
        this.reader = reader;
        this.period = period;
    }

    Assignment of(List<Told> rows) {
        GroupRow row = rows.get(0).row();
        Optional<CarriedOver> origin = rows.stream()
                .flatMap(its -> CarriedOver.in(its.row().title()).stream())
                .findFirst();
        String printed =
                CarriedOver.in(row.title()).map(its -> its.without(row.title())).orElse(row.title());
        printed = LABEL.matcher(printed).replaceFirst("");
        Optional<Bullet> bullet = Bullet.of(Line.of(1, printed));
        String bare = bullet.map(its -> its.rest().text()).orElse(printed);
        Optional<ResponsibilityCode> code = ResponsibilityCode.find(bare, reading.bodies());
        String title = SEPARATOR
                .matcher(code.map(ResponsibilityCode::text).orElse(bare))
                .replaceFirst("");
        Id id = reading.ids().of("uppdrag", title);
        Ref ref = Ref.of(ObjectKind.ASSIGNMENT, id);
        Assignment.Builder assignment = reader.told(id, text(title, rows), row.extent());
        assignment
                .number(bullet.filter(Bullet::isNumbered).map(Bullet::printed))
                .responsibility(
                        code.isPresent() ? Responsibilities.of(code, title, row.extent(), reading, ref) : headed(rows));
        origin.ifPresent(its -> origin(its, ref, row.extent(), assignment));
        return assignment.build();
    }

    /** The title, and the first description, a paragraph a line. */
    private static String text(String title, List<Told> rows) {
        List<Paragraph> description = rows.stream()
                .map(its -> its.row().description())
                .filter(its -> !its.isEmpty())
                .findFirst()
                .orElse(List.of());
        return Stream.concat(Stream.of(title), description.stream().map(Paragraph::text))
                .map(Spaces::strip)
                .collect(Collectors.joining("\n"));
    }

    /** Who stands above the title answers for it. */
    private Responsibility headed(List<Told> rows) {
        List<Party> parties = new ArrayList<>();
        for (Told told : rows) {
            PartyRole role = parties.isEmpty() ? PartyRole.LEAD : PartyRole.JOINT;
            Source source = reading.source(told.heading());
            parties.add(told.body()
                    .map(id -> Parties.of(Ref.of(ObjectKind.BODY, id), role, reading.bodies(), source))
                    .orElseGet(() -> Parties.of(told.name(), role, reading.bodies(), source)));
        }
        Responsibility.Builder responsibility = Responsibility.builder();
        return responsibility
                .parties(parties)
                .origin(ResponsibilityOrigin.EXPLICIT)
                .source(reading.source(rows.get(0).heading()))
                .build();
    }

    private void origin(CarriedOver origin, Ref ref, Extent at, Assignment.Builder assignment) {
        assignment.origin(origin.origin());
        if (origin.year() < period.year()) {
            AssignmentEvent.Builder event = AssignmentEvent.builder();
            event.kind(AssignmentEventKind.CARRIED_OVER).note(origin.origin());
            assignment.addEvents(event.build());
        }
        reading.notes().add("I-CARRIED-OVER", ref, at, Evidence.of("text", origin.origin()));
    }
}
