package se.tertial.plan.rules.language;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

/**
 * Words about time in a text, and what they mean there. Immutable and thread-safe.
 *
 * @param start where the words start, as an offset in UTF-16 units, inclusive
 * @param end where they end, exclusive
 * @param printed the words as printed, never changed
 * @param kind what kind of words they are
 * @param tense the tense of the verb they belong to; {@link Tense#NONE} if no verb is near
 * @param aspect what that verb points at
 * @param role what the time says of the thing the text is about
 * @param reading what the words mean; of several readings the most likely one; empty if they name no date
 * @param duration how long, or how often for a recurrence; empty if they do not say
 * @param certainty how sure the reading is
 * @param alternatives other readings, if the certainty is {@link TimeCertainty#AMBIGUOUS}; in order
 */
public record TimePhrase(
        int start,
        int end,
        String printed,
        TimePhraseKind kind,
        Tense tense,
        Aspect aspect,
        TimeRole role,
        Optional<TimeReading> reading,
        Optional<Period> duration,
        TimeCertainty certainty,
        List<TimeReading> alternatives) {

    /** Checks that nothing is missing. */
    public TimePhrase {
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(tense, "tense");
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(duration, "duration");
        Objects.requireNonNull(certainty, "certainty");
        alternatives = List.copyOf(alternatives);
    }

    /**
     * What the words mean in EDTF.
     *
     * @return the value of the most likely reading; empty if they name no date
     */
    public Optional<Edtf> edtf() {
        return reading.map(TimeReading::edtf);
    }

    /**
     * The first day the words can mean.
     *
     * @return the day, inclusive; empty if open or not known
     */
    public Optional<LocalDate> earliest() {
        return reading.flatMap(TimeReading::earliest);
    }

    /**
     * The last day the words can mean.
     *
     * @return the day, inclusive; empty if open or not known
     */
    public Optional<LocalDate> latest() {
        return reading.flatMap(TimeReading::latest);
    }

    /**
     * The phrase as a value of the model.
     *
     * @param basis on what the time rests; the words do not tell
     * @return the time frame, without a source
     */
    public TimeFrame toTimeFrame(TimeBasis basis) {
        return frame(basis).build();
    }

    /**
     * The phrase as a value of the model, with the place where it was read.
     *
     * @param basis on what the time rests; the words do not tell
     * @param source where the phrase stands
     * @return the time frame
     */
    public TimeFrame toTimeFrame(TimeBasis basis, Source source) {
        return frame(basis).source(source).build();
    }

    private TimeFrame.Builder frame(TimeBasis basis) {
        TimeFrame.Builder frame = TimeFrame.builder();
        frame.edtf(edtf());
        frame.earliest(earliest());
        frame.latest(latest());
        frame.duration(duration);
        frame.role(role);
        frame.certainty(certainty);
        frame.basis(basis);
        frame.phrase(printed);
        return frame;
    }
}
