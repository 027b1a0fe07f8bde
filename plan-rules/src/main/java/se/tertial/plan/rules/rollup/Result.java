package se.tertial.plan.rules.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a computation comes to, and which children made it so. */
record Result(RollUpOutcome outcome, List<Child> decisive, Optional<BigDecimal> score) {

    static Result of(RollUpOutcome outcome, List<Child> decisive) {
        return new Result(outcome, List.copyOf(decisive), Optional.empty());
    }

    Result scored(BigDecimal its) {
        return new Result(outcome, decisive, Optional.of(its));
    }
}
