package se.tertial.plan.model.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;

/**
 * When something is to happen, happened or goes on (tidsangivelse), as far as is known.
 *
 * <p>Words such as "hösten 2023" or "vid årsskiftet 2023/24" rarely name a day. A time frame keeps the phrase as it was
 * printed, what it says in EDTF, and the earliest and latest day it can mean; the latest is what a check for something
 * overdue looks at. Either day may be missing: then that end is open or not known. Immutable and thread-safe.
 */
@Value.Immutable
public interface TimeFrame extends Extensible {

    /**
     * Starts an empty time frame.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What the time frame says in EDTF; empty for a phrase that names no date ("regelbundet").
     *
     * @return the EDTF value
     */
    Optional<Edtf> edtf();

    /**
     * The first day it can mean, inclusive.
     *
     * @return the day; empty if open or not known
     */
    Optional<LocalDate> earliest();

    /**
     * The last day it can mean, inclusive, by the strict reading.
     *
     * @return the day; empty if open or not known
     */
    Optional<LocalDate> latest();

    /**
     * How long it takes or lasts; with the role {@link TimeRole#RECURRING}, how often it comes back: every so long. Swedish
     * texts often give this without a date ("ettårig", "årligen").
     *
     * @return the length of time; empty if the words name none
     */
    Optional<Period> duration();

    /**
     * What the time says of the thing it stands at.
     *
     * @return the role
     */
    TimeRole role();

    /**
     * How sure the reading of the phrase is.
     *
     * @return the certainty; {@link TimeCertainty#CERTAIN} unless said otherwise
     */
    @Value.Default
    default TimeCertainty certainty() {
        return TimeCertainty.CERTAIN;
    }

    /**
     * On what the time rests: somebody decided it, somebody reported it, or it is just mentioned in a text.
     *
     * @return the basis
     */
    TimeBasis basis();

    /**
     * The words as they were printed.
     *
     * @return the phrase; empty if the time was entered as a date
     */
    Optional<String> phrase();

    /** Builds a {@link TimeFrame}; not thread-safe. */
    final class Builder extends ImmutableTimeFrame.Builder {

        Builder() {}

        /**
         * Sets EDTF, earliest and latest day from one EDTF value, with the seasons of {@link SeasonPolicy#ADMINISTRATIVE}.
         *
         * @param value what the time frame says
         * @return this builder
         */
        public Builder of(Edtf value) {
            return of(value, SeasonPolicy.ADMINISTRATIVE);
        }

        /**
         * Sets EDTF, earliest and latest day from one EDTF value.
         *
         * @param value what the time frame says
         * @param policy which months the seasons have
         * @return this builder
         */
        public Builder of(Edtf value, SeasonPolicy policy) {
            edtf(value);
            earliest(value.earliest(policy));
            latest(value.latest(policy));
            return this;
        }

        /**
         * Builds the time frame.
         *
         * @return the time frame
         * @throws IllegalArgumentException if the latest day is before the earliest (rule T06), or the duration is not
         *     longer than nothing
         * @throws IllegalStateException if the role or the basis is missing
         */
        @Override
        public TimeFrame build() {
            TimeFrame frame = super.build();
            Intervals.requireOrder("A time frame", frame.earliest(), frame.latest());
            frame.duration()
                    .filter(length -> length.isZero() || length.isNegative())
                    .ifPresent(length -> {
                        throw new IllegalArgumentException("A time frame lasts longer than nothing, not " + length);
                    });
            return frame;
        }
    }
}
