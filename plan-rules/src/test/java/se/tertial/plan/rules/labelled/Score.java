package se.tertial.plan.rules.labelled;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How a rule did on its labelled cases.
 *
 * @param right the cases that it found and was to find
 * @param wrong those that it found and was not to find
 * @param missed those that it was to find and did not
 * @param cases all of them
 */
record Score(int right, int wrong, int missed, int cases) {

    static Score of(List<LabelledCase> cases) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (LabelledCase its : cases) {
            boolean found = !its.check().findings().isEmpty();
            right += found && its.fires() ? 1 : 0;
            wrong += found && !its.fires() ? 1 : 0;
            missed += !found && its.fires() ? 1 : 0;
        }
        return new Score(right, wrong, missed, cases.size());
    }

    /** How much of what it found was to be found; two decimals, rounded down. */
    BigDecimal precision() {
        return share(right, right + wrong);
    }

    /** How much of what was to be found it found; two decimals, rounded down. */
    BigDecimal recall() {
        return share(right, right + missed);
    }

    private static BigDecimal share(int part, int all) {
        return all == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), 2, RoundingMode.DOWN);
    }
}
