package se.tertial.plan.rules.builtin.status;

import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.rules.rollup.Rating;

/**
 * From one level of a scale to another.
 *
 * @param scale the scale
 * @param before the earlier level
 * @param later the later level
 */
record Move(StatusScale scale, StatusLevel before, StatusLevel later) {

    boolean isNone() {
        return before.code().equals(later.code());
    }

    /** How many levels up, or down if negative. Levels with equal places count once; those that cannot be ranked do not. */
    int levels() {
        int low = Math.min(before.order(), later.order());
        int high = Math.max(before.order(), later.order());
        long between = scale.levels().stream()
                .filter(level -> isRanked(scale, level))
                .mapToInt(StatusLevel::order)
                .distinct()
                .filter(order -> low < order && order <= high)
                .count();
        return Math.toIntExact(later.order() < before.order() ? -between : between);
    }

    /** Whether a level is better or worse than others: not assessed, cancelled and carried forward are neither. */
    static boolean isRanked(StatusScale scale, StatusLevel level) {
        Rating rating = new Rating(scale, level);
        return !rating.isNotAssessed() && !rating.isWithdrawn();
    }
}
