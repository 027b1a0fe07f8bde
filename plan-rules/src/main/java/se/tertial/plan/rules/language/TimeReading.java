package se.tertial.plan.rules.language;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.SeasonPolicy;

/**
 * One reading of a phrase: what it says in EDTF, and the days that it can mean. Immutable and thread-safe.
 *
 * @param edtf the value
 * @param earliest the first day, inclusive; empty if open
 * @param latest the last day, inclusive, by the strict reading; empty if open
 */
public record TimeReading(Edtf edtf, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    /** Checks that nothing is missing. */
    public TimeReading {
        Objects.requireNonNull(edtf, "edtf");
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
    }

    static TimeReading of(Edtf edtf, SeasonPolicy seasons) {
        return new TimeReading(edtf, edtf.earliest(seasons), edtf.latest(seasons));
    }

    static TimeReading of(String edtf, SeasonPolicy seasons) {
        return of(Edtf.parse(edtf), seasons);
    }

    TimeReading withLatest(LocalDate day) {
        return new TimeReading(edtf, earliest, Optional.of(day));
    }
}
