package se.tertial.plan.rules.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.tertial.plan.model.status.StatusScale;

/** The computations that need the places of levels on their scale, and nothing else of them. */
final class Places {

    private final List<Weighed> weighed;

    /** Takes at least one child, all on one scale. */
    Places(List<Weighed> weighed) {
        this.weighed = weighed;
    }

    Result worst() {
        return at(sortedPlaces()[0]);
    }

    Result best() {
        return at(sortedPlaces()[weighed.size() - 1]);
    }

    Result median() {
        return at(sortedPlaces()[(weighed.size() - 1) / 2]);
    }

    Result majority() {
        SortedMap<Rating, Integer> counts = counts();
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        List<Rating> leading = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        int lowest = leading.stream().mapToInt(Rating::place).min().orElseThrow();
        return one(leading.stream().filter(its -> its.place() == lowest).toList());
    }

    Result distribution(int continuous) {
        return Result.of(new RollUpOutcome.Distribution(counts(), continuous), children(its -> true));
    }

    /** By steps of shares, all of whose levels the scale has. */
    Result shares(MinShare method) {
        StatusScale scale = weighed.get(0).rating().scale();
        for (ShareStep step : method.steps()) {
            Rating goal = Rating.of(scale, step.level());
            List<Child> reached = children(its -> reaches(its.rating(), goal));
            boolean ruledOut = weighed.stream()
                    .anyMatch(its -> step.none().contains(its.rating().level().code()));
            NotAssessedTreatment missing = new NotAssessedTreatment(BigDecimal.ONE.subtract(step.atLeast()));
            if (!ruledOut && !missing.isExceeded(weighed.size() - reached.size(), weighed.size())) {
                return Result.of(new RollUpOutcome.Graded(goal), reached);
            }
        }
        ShareStep first = method.steps().get(0);
        Rating goal = Rating.of(scale, first.level());
        return Result.of(
                new RollUpOutcome.Graded(Rating.of(scale, method.otherwise())),
                children(its -> !reaches(its.rating(), goal)
                        || first.none().contains(its.rating().level().code())));
    }

    private static boolean reaches(Rating rating, Rating goal) {
        return rating.isSame(goal) || rating.place() > goal.place();
    }

    private Result at(int place) {
        return one(
                counts().keySet().stream().filter(its -> its.place() == place).toList());
    }

    /** The level that decides, if it is one. */
    private Result one(List<Rating> deciding) {
        List<Child> decisive = children(its -> deciding.stream().anyMatch(its.rating()::isSame));
        return Result.of(
                deciding.size() == 1 ? new RollUpOutcome.Graded(deciding.get(0)) : Obstacle.equalPlaces(deciding),
                decisive);
    }

    private List<Child> children(Predicate<Weighed> which) {
        return weighed.stream().filter(which).map(Weighed::child).toList();
    }

    private SortedMap<Rating, Integer> counts() {
        SortedMap<Rating, Integer> counts = new TreeMap<>();
        weighed.forEach(its -> counts.merge(its.rating(), 1, Integer::sum));
        return counts;
    }

    private int[] sortedPlaces() {
        return weighed.stream()
                .flatMapToInt(its -> IntStream.of(its.rating().place()))
                .sorted()
                .toArray();
    }
}
