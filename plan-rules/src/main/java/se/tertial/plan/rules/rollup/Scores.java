package se.tertial.plan.rules.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Averages of scores. Distances are compared exactly; only the number that is shown is rounded. */
final class Scores {

    private static final int DIGITS = 2;

    private final List<Weighed> weighed;
    private final RollUpOptions options;
    private final Map<Rating, BigDecimal> scores = new TreeMap<>();

    /** Takes at least one child, all on one scale. */
    Scores(List<Weighed> weighed, RollUpOptions options) {
        this.weighed = weighed;
        this.options = options;
        weighed.get(0).rating().scale().levels().stream()
                .map(level -> new Rating(weighed.get(0).rating().scale(), level))
                .filter(rating -> Sifted.isGrade(rating, options))
                .forEach(this::score);
        weighed.forEach(its -> score(its.rating()));
    }

    /** The average, each child weighing what the function says, in sum more than nothing. */
    Result average(Function<Child, BigDecimal> weight) {
        List<Rating> without = Common.ratings(weighed).stream()
                .filter(its -> !scores.containsKey(its))
                .toList();
        if (!without.isEmpty()) {
            return Result.of(
                    Obstacle.noScore(without),
                    weighed.stream()
                            .filter(its -> !scores.containsKey(its.rating()))
                            .map(Weighed::child)
                            .toList());
        }
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Weighed its : weighed) {
            BigDecimal weightOfIt = weight.apply(its.child());
            weights = weights.add(weightOfIt);
            sum = sum.add(weightOfIt.multiply(scores.getOrDefault(its.rating(), BigDecimal.ZERO)));
        }
        List<Child> all = weighed.stream().map(Weighed::child).toList();
        return Result.of(nearest(sum, weights), all).scored(sum.divide(weights, DIGITS, RoundingMode.HALF_EVEN));
    }

    private void score(Rating rating) {
        Optional<BigDecimal> given =
                Optional.ofNullable(options.scores().get(rating.level().code()));
        Optional<BigDecimal> score =
                options.scores().isEmpty() ? Optional.of(BigDecimal.valueOf(rating.place())) : given;
        score.ifPresent(its -> scores.put(rating, its));
    }

    private RollUpOutcome nearest(BigDecimal sum, BigDecimal weights) {
        BigDecimal score = scores.values().stream()
                .min(Comparator.comparing((BigDecimal its) ->
                                its.multiply(weights).subtract(sum).abs())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        List<Rating> levels = new ArrayList<>();
        scores.forEach((rating, its) -> {
            if (its.compareTo(score) == 0) {
                levels.add(rating);
            }
        });
        List<Rating> held = Common.ratings(weighed).stream()
                .filter(its -> levels.stream().anyMatch(its::isSame))
                .toList();
        List<Rating> deciding = held.isEmpty() ? levels : held;
        return deciding.size() == 1 ? new RollUpOutcome.Graded(deciding.get(0)) : Obstacle.equalPlaces(deciding);
    }
}
