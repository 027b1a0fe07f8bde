package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Dates;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.importer.text.reading.BodyHeading;
import se.tertial.plan.importer.text.reading.Evidence;
import se.tertial.plan.importer.text.reading.OrganisationName;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;

/** Reads what stands above the rows of a report: its title, record number and revision. Not thread-safe. */
final class Preamble {

    private static final Pattern REPORT =
            Pattern.compile("(?iu)(?:uppföljning|redovisning|rapport|bokslut)\\p{L}*[\\s\\u00A0,]+[\\p{L}\\d]");
    private static final Pattern PATH = Pattern.compile("[\\s\\u00A0][>/›»|][\\s\\u00A0]");

    private final Reading reading;
    private Optional<Paragraph> title = Optional.empty();
    private Optional<RecordNumber> recordNumber = Optional.empty();
    private int revision = 1;

    private Preamble(Reading reading) {
        this.reading = reading;
    }

    /**
     * Reads the lines; what is none of these belongs to no row, and is told.
     *
     * <p>The title is the first line that calls itself a report; where none does, the first that is no number; and the name of
     * an organisation or body, a period alone, or a path through a web site, only where no other is.
     */
    static Preamble read(List<Paragraph> lines, Reading reading) {
        Preamble preamble = new Preamble(reading);
        List<Paragraph> texts = new ArrayList<>();
        lines.forEach(line -> preamble.withoutCorrection(line).ifPresent(texts::add));
        preamble.title = texts.stream()
                .filter(line -> line.text().codePoints().anyMatch(Character::isLetter))
                .filter(line -> !RecordNumber.isWellFormed(line.text()))
                .min(Comparator.comparing(preamble::rank));
        texts.forEach(preamble::line);
        return preamble;
    }

    private Integer rank(Paragraph line) {
        String text = line.text();
        boolean name = OrganisationName.isOne(text)
                || BodyHeading.read(text, reading.bodies()).isPresent()
                || isPeriod(text)
                || PATH.matcher(text).find();
        return name ? 2 : namesReport(text) ? 0 : 1;
    }

    /** Whether a line calls itself a report. */
    static boolean namesReport(String text) {
        return REPORT.matcher(text).find();
    }

    private static boolean isPeriod(String text) {
        return ReportingPeriod.find(text).stream()
                .anyMatch(label -> label.start() == 0 && label.end() == text.length());
    }

    private Optional<Paragraph> withoutCorrection(Paragraph line) {
        if (Navigation.isOne(line.text())) {
            reading.notes().add("I-NAVIGATION", line.extent(), Evidence.of("text", line.text()));
            return Optional.empty();
        }
        Optional<Correction> correction = Correction.in(line.text());
        correction.ifPresent(its -> {
            revision = Math.max(revision, its.revision());
            String number = Integer.toString(its.revision());
            reading.notes().add("I-REVISION", line.extent(), Evidence.of("text", its.printed(), "revision", number));
        });
        return Optional.of(correction.map(Correction::rest).orElse(line.text()))
                .filter(rest -> !rest.isEmpty())
                .map(line::withText);
    }

    private void line(Paragraph line) {
        boolean number = RecordNumber.isWellFormed(line.text())
                && Dates.first(line.text()).isEmpty();
        if (number && recordNumber.isEmpty()) {
            recordNumber = Optional.of(RecordNumber.of(line.text()));
        } else if (!title.equals(Optional.of(line))) {
            reading.notes().add("I-PREAMBLE", line.extent(), Evidence.of("text", line.text()));
        }
    }

    /** Gives a follow-up what was read. */
    void into(FollowUp.Builder followUp) {
        followUp.title(title.map(line -> Text.of(line.text())))
                .recordNumber(recordNumber)
                .revision(revision);
    }
}
