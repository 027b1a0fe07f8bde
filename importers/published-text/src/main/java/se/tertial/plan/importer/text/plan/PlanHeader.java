package se.tertial.plan.importer.text.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Dates;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.reading.BodyRegister;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

/**
 * What the header of a plan gives.
 *
 * @param date the day printed on it
 * @param recordNumber the record number
 * @param version the version
 * @param validity when it is in force, as labelled, else as its title says
 * @param owners the bodies that own it
 * @param decisions the decisions named by a label
 */
record PlanHeader(
        Optional<LocalDate> date,
        Optional<RecordNumber> recordNumber,
        Optional<String> version,
        Optional<TimeFrame> validity,
        List<Id> owners,
        List<Decision> decisions) {

    private static final int LONGEST_NUMBER = 100;
    private static final Pattern AND = Pattern.compile("(?:[\\s\\u00A0]*(?:,|och|samt|&)[\\s\\u00A0]+)+");
    private static final String REVISED = "reviderad";

    static PlanHeader read(FrontMatter matter, Edition edition, Reading reading) {
        Optional<LocalDate> date = matter.date();
        Optional<RecordNumber> number = matter.recordNumber();
        Optional<String> version = edition.version();
        Optional<Dates.Found> from = Optional.empty();
        Optional<Dates.Found> to = Optional.empty();
        List<Id> owners = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (FrontMatter.Labelled label : matter.labelled()) {
            String value = label.value();
            Extent at = label.paragraph().extent();
            boolean used = true;
            switch (label.field()) {
                case "version" -> version = version.or(() -> Optional.of(value).filter(its -> !its.isEmpty()));
                case "record" -> number = number.or(() -> number(value));
                case "date" -> date = date.or(() -> Dates.first(value).map(Dates.Found::day));
                case "from" -> from = Dates.first(value);
                case "to" -> to = Dates.first(value);
                case "revised" -> decisions.add(revised(label.label() + " " + value, at, reading));
                case "owner" -> used = owner(value, reading, owners);
                default -> decisions.add(Adoption.read(value, Optional.empty(), at, reading));
            }
            reading.notes()
                    .add("I-LABEL", at, Evidence.of("field", label.field(), "label", label.label(), "text", value));
            if (!used) {
                reading.notes().add("I-OWNER", at, Evidence.of("text", value));
            }
        }
        Extent titleAt = matter.title().map(Paragraph::extent).orElse(new Extent(1, 1, 1, 1));
        edition.revisions().forEach(revision -> decisions.add(revised(revision, titleAt, reading)));
        edition.printed().forEach(printed -> reading.notes().add("I-EDITION", titleAt, Evidence.of("text", printed)));
        if (owners.isEmpty()) {
            owners.addAll(JointOwners.in(edition.title(), titleAt, reading));
        }
        Optional<TimeFrame> validity = labelled(from, to).or(() -> fromTitle(edition.title(), titleAt, reading));
        return new PlanHeader(date, number, version, validity, owners, decisions);
    }

    private static Decision revised(String text, Extent at, Reading reading) {
        return Adoption.read(text, Optional.of(REVISED), at, reading);
    }

    private static Optional<RecordNumber> number(String value) {
        return Optional.of(value)
                .filter(its -> !its.isBlank() && its.length() <= LONGEST_NUMBER)
                .map(RecordNumber::of);
    }

    private static boolean owner(String value, Reading reading, List<Id> owners) {
        Optional<Ref> owner = reading.bodies().find(value).filter(ref -> ref.kind() == ObjectKind.BODY);
        List<Id> found = owner.map(ref -> List.of(ref.id())).orElseGet(() -> severalOwners(value, reading));
        owners.addAll(found);
        return !found.isEmpty();
    }

    /** The bodies of "Kulturnämnden och Ekby kommun"; none if it names anything else, too. */
    private static List<Id> severalOwners(String value, Reading reading) {
        List<BodyRegister.Named> named = reading.bodies().in(value).stream()
                .filter(its -> its.ref().kind() == ObjectKind.BODY)
                .toList();
        StringBuilder between = new StringBuilder(value);
        for (int i = named.size() - 1; i >= 0; i--) {
            between.delete(named.get(i).start(), named.get(i).end());
        }
        return AND.matcher(between).matches()
                ? named.stream().map(its -> its.ref().id()).toList()
                : List.of();
    }

    private static Optional<TimeFrame> labelled(Optional<Dates.Found> from, Optional<Dates.Found> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = from.get().day();
        Optional<LocalDate> last = to.map(Dates.Found::day).filter(day -> !day.isBefore(first));
        TimeFrame.Builder frame = TimeFrame.builder();
        return Optional.of(
                frame.of(Edtf.parse(first + "/" + last.map(LocalDate::toString).orElse("..")))
                        .role(TimeRole.VALIDITY)
                        .basis(TimeBasis.DECIDED)
                        .build());
    }

    private static Optional<TimeFrame> fromTitle(String title, Extent at, Reading reading) {
        Optional<TimeFrame> validity = PlanTitle.validity(title);
        validity.flatMap(TimeFrame::edtf).ifPresent(edtf -> {
            reading.notes().add("I-VALIDITY", at, Evidence.of("edtf", edtf.toString()));
        });
        return validity;
    }
}
