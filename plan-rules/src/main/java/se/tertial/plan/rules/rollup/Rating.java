package se.tertial.plan.rules.rollup;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Language;

/**
 * A level together with the scale that gives it its meaning. Immutable and thread-safe.
 *
 * <p>Ordered for display: by scale, then from the best level to the worst, then by code. Across scales that order says
 * nothing of which is better.
 *
 * @param scale the scale
 * @param level one of its levels
 */
public record Rating(StatusScale scale, StatusLevel level) implements Comparable<Rating> {

    private static final Comparator<Rating> ORDER = Comparator.comparing(
                    (Rating rating) -> rating.scale().ref())
            .thenComparing(rating -> rating.level().order(), Comparator.reverseOrder())
            .thenComparing(rating -> rating.level().code());

    /** Refuses a level of another scale. */
    public Rating {
        Objects.requireNonNull(scale, "scale");
        if (!scale.level(level.code()).equals(Optional.of(level))) {
            throw new IllegalArgumentException(
                    "Status scale '" + scale.ref() + "' has no such level '" + level.code() + "'");
        }
    }

    /**
     * A level of a scale.
     *
     * @param scale the scale
     * @param code the code of one of its levels
     * @return the rating
     * @throws IllegalArgumentException if the scale has no such level
     */
    public static Rating of(StatusScale scale, String code) {
        return new Rating(
                scale,
                scale.level(code)
                        .orElseThrow(() -> new IllegalArgumentException("Status scale '" + scale.ref()
                                + "' has no level '" + code + "'; it has "
                                + scale.levels().stream().map(StatusLevel::code).toList())));
    }

    /**
     * What an assessment says, where its scale is known.
     *
     * @param catalogue the catalogue that holds the scales
     * @param assessment the assessment
     * @return the rating; empty if the assessment is only a printed token, or its scale or level is not in the catalogue
     */
    public static Optional<Rating> of(Catalogue catalogue, Assessment assessment) {
        return assessment
                .scale()
                .flatMap(catalogue::scale)
                .flatMap(scale -> assessment.level().flatMap(scale::level).map(level -> new Rating(scale, level)));
    }

    /** The name of the scale in its version. */
    ScaleRef scaleRef() {
        return scale.ref();
    }

    /** The place on the scale. */
    int place() {
        return level.order();
    }

    /**
     * Whether both are the same level of the same version of a scale.
     *
     * @param other the other
     * @return true if they are
     */
    public boolean isSame(Rating other) {
        return compareTo(other) == 0;
    }

    /** {@return whether the level says that nothing was assessed} */
    public boolean isNotAssessed() {
        return scale.notAssessedLevel().equals(Optional.of(level.code()))
                || level.outlook().equals(Optional.of(Outlook.NOT_ASSESSED))
                || level.fulfilment().equals(Optional.of(Fulfilment.NOT_ASSESSED));
    }

    /** {@return whether the level says that it is no longer pursued here: cancelled, or carried forward} */
    public boolean isWithdrawn() {
        return level.lifecycle()
                .filter(its -> its == Lifecycle.CANCELLED || its == Lifecycle.CARRIED_FORWARD)
                .isPresent();
    }

    /**
     * The label of the level.
     *
     * @param language the reader's language
     * @return the label in that language, else in the portfolio's
     */
    public String label(Language language) {
        return level.label().plain(language.primary());
    }

    @Override
    public int compareTo(Rating other) {
        return ORDER.compare(this, other);
    }

    /** Scale and level with a slash between: {@code deviation@1/on-plan}. */
    @Override
    public String toString() {
        return scale.ref() + "/" + level.code();
    }
}
