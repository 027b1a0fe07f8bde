package se.tertial.plan.model.measure;

/**
 * How likely a risk is and how grave its outcome (sannolikhet, konsekvens). Immutable and thread-safe.
 *
 * @param probability how likely, from 1
 * @param impact how grave, from 1
 * @param steps the highest value of either, 2 to 10; most organisations use 4 or 5
 */
public record RiskRating(int probability, int impact, int steps) {

    /** Checks the bounds. */
    public RiskRating {
        if (steps < 2 || steps > 10) {
            throw new IllegalArgumentException("A risk is rated in 2 to 10 steps, not " + steps);
        }
        if (probability < 1 || probability > steps || impact < 1 || impact > steps) {
            throw new IllegalArgumentException(
                    "Probability and impact are 1 to " + steps + ", not " + probability + " and " + impact);
        }
    }

    /**
     * The risk value (riskvärde).
     *
     * @return probability times impact
     */
    public int value() {
        return probability * impact;
    }
}
