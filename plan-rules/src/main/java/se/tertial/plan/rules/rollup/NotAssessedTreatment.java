package se.tertial.plan.rules.rollup;

import java.math.BigDecimal;

/**
 * What becomes of children that were not assessed, or not reported. They are never given a level; the question is how many
 * of them the whole stands before it is not assessed itself. Immutable and thread-safe.
 *
 * @param limit the greatest share of them, 0 to 1 inclusive, at which the others still decide; counted among all children
 *     but those that are left out because they were cancelled or carried forward, or weigh nothing
 */
public record NotAssessedTreatment(BigDecimal limit) {

    /** Checks the limit. */
    public NotAssessedTreatment {
        if (!isShare(limit)) {
            throw new IllegalArgumentException("The share of what is not assessed is from 0 to 1, not " + limit);
        }
    }

    /**
     * They are left out, as long as anything is assessed.
     *
     * @return the treatment
     */
    public static NotAssessedTreatment ignore() {
        return new NotAssessedTreatment(BigDecimal.ONE);
    }

    /**
     * One of them makes the whole not assessed.
     *
     * @return the treatment
     */
    public static NotAssessedTreatment propagate() {
        return new NotAssessedTreatment(BigDecimal.ZERO);
    }

    /**
     * They are left out up to a share, and make the whole not assessed above it.
     *
     * @param limit the share, 0 to 1; the limit itself is still accepted
     * @return the treatment
     * @throws IllegalArgumentException if it is no such share
     */
    public static NotAssessedTreatment threshold(BigDecimal limit) {
        return new NotAssessedTreatment(limit);
    }

    static boolean isShare(BigDecimal share) {
        return share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }

    boolean isExceeded(int notAssessed, int of) {
        return BigDecimal.valueOf(notAssessed).compareTo(limit.multiply(BigDecimal.valueOf(of))) > 0;
    }
}
