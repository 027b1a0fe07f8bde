package se.tertial.plan.rules.language;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.time.DateRange;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.model.time.SeasonPolicy;

/**
 * From when a text speaks: what "i maj", "nästa år" or "just nu" in it are counted from. Immutable and thread-safe.
 *
 * @param date the day of the text: a plan's own date, or the day whose state a report describes
 * @param period the period a report is about; empty for a plan
 * @param validity the days a plan is valid for, if known; open futures end with it
 * @param seasons which months the seasons have
 * @param yearEndTolerance how long after the last day of the year something due "vid årsskiftet" is still in time; zero is
 *     the strict reading
 */
public record Anchor(
        LocalDate date,
        Optional<ReportingPeriod> period,
        Optional<DateRange> validity,
        SeasonPolicy seasons,
        Period yearEndTolerance) {

    /** Checks that nothing is missing and the tolerance is not negative. */
    public Anchor {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(seasons, "seasons");
        if (yearEndTolerance.isNegative()) {
            throw new IllegalArgumentException("A tolerance is not negative: " + yearEndTolerance);
        }
    }

    /**
     * The anchor of a plan, with the seasons of administrations and the strict reading of the end of the year.
     *
     * @param documentDate the day the plan is dated
     * @return the anchor
     */
    public static Anchor plan(LocalDate documentDate) {
        return new Anchor(documentDate, Optional.empty(), Optional.empty(), SeasonPolicy.ADMINISTRATIVE, Period.ZERO);
    }

    /**
     * The anchor of a follow-up, with the seasons of administrations and the strict reading of the end of the year.
     *
     * @param period the period it is about; it speaks from the last day of that
     * @return the anchor
     */
    public static Anchor followUp(ReportingPeriod period) {
        return new Anchor(
                period.asOf(), Optional.of(period), Optional.empty(), SeasonPolicy.ADMINISTRATIVE, Period.ZERO);
    }

    /**
     * The same on another day, such as the as-of day a report states.
     *
     * @param day the day the text speaks from
     * @return the anchor
     */
    public Anchor withDate(LocalDate day) {
        return new Anchor(day, period, validity, seasons, yearEndTolerance);
    }

    /**
     * The same for a plan of known validity.
     *
     * @param days the days the plan is valid for
     * @return the anchor
     */
    public Anchor withValidity(DateRange days) {
        return new Anchor(date, period, Optional.of(days), seasons, yearEndTolerance);
    }

    /**
     * The same with other seasons.
     *
     * @param policy which months the seasons have
     * @return the anchor
     */
    public Anchor withSeasons(SeasonPolicy policy) {
        return new Anchor(date, period, validity, policy, yearEndTolerance);
    }

    /**
     * The same with another tolerance at the end of the year.
     *
     * @param tolerance how long after the last day something is still in time
     * @return the anchor
     */
    public Anchor withYearEndTolerance(Period tolerance) {
        return new Anchor(date, period, validity, seasons, tolerance);
    }
}
