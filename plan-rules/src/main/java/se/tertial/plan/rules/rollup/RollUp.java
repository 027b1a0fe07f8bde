package se.tertial.plan.rules.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.rules.rollup.RollUpOutcome.NotComparable;

/**
 * A roll-up: makes one answer of the levels of many children. A pure function; in what order the children come does not
 * matter. Immutable and thread-safe.
 *
 * <p>First children are sifted by what their levels mean. What is not assessed or not reported never gets a level; if there
 * is more of it than {@link RollUpOptions#notAssessed()} accepts, or nothing else, the whole is not assessed. If nothing
 * is left to weigh, because there are no children or all were left out, the answer is
 * {@link RollUpOutcome.Nothing}. A child whose scale is not known makes the answer
 * {@link RollUpOutcome.NotComparable}, and so do children on several scales that no mapping brings together.
 */
public final class RollUp {

    private final RollUpMethod method;
    private final RollUpOptions options;

    private RollUp(RollUpMethod method, RollUpOptions options) {
        this.method = Objects.requireNonNull(method, "method");
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * A roll-up by a method, with the default options.
     *
     * @param method the method
     * @return the roll-up
     */
    public static RollUp by(RollUpMethod method) {
        return by(method, RollUpOptions.defaults());
    }

    /**
     * A roll-up by a method.
     *
     * @param method the method
     * @param options how special children are treated
     * @return the roll-up
     */
    public static RollUp by(RollUpMethod method, RollUpOptions options) {
        return new RollUp(method, options);
    }

    /**
     * Rolls children up.
     *
     * @param children the children, in any order; may be empty
     * @return the answer, which explains itself
     */
    public RollUpAnswer of(Collection<Child> children) {
        Sifted sifted = Sifted.of(children, method.computed(), options);
        Common common = Common.of(sifted.weighed(), options);
        Tally tally = Tally.of(sifted);
        Result result = result(sifted, common, tally);
        return RollUpAnswer.builder()
                .method(method)
                .computed(result.outcome())
                .set(set())
                .decisive(result.decisive())
                .score(result.score())
                .tally(tally)
                .leftOut(sifted.leftOut())
                .countedAsDone(sifted.countedAsDone())
                .mappings(common.used())
                .build();
    }

    private Optional<SetLevel> set() {
        if (method instanceof Manual manual) {
            return Optional.of(manual.level());
        }
        return method instanceof Judgement judgement ? judgement.decision() : Optional.empty();
    }

    private Result result(Sifted sifted, Common common, Tally tally) {
        List<Child> open = sifted.open();
        boolean nothingElse = sifted.weighed().isEmpty() && sifted.unknown().isEmpty();
        boolean onlyShares = method.computed() == Computation.DISTRIBUTION && sifted.continuous() > 0;
        if (options.notAssessed().isExceeded(open.size(), tally.concerned())
                || (nothingElse && !open.isEmpty() && !onlyShares)) {
            return Result.of(new RollUpOutcome.NotAssessed(), open);
        }
        if (!sifted.unknown().isEmpty()) {
            return unknown(sifted.unknown());
        }
        if (nothingElse && !onlyShares) {
            return Result.of(new RollUpOutcome.Nothing(), List.of());
        }
        Optional<NotComparable> obstacle = common.obstacle();
        if (obstacle.isPresent()) {
            return Result.of(
                    obstacle.get(), common.lost().stream().map(Weighed::child).toList());
        }
        return computed(common.weighed(), sifted.continuous());
    }

    private Result computed(List<Weighed> weighed, int continuous) {
        Places places = new Places(weighed);
        if (method.computed() instanceof MinShare shares) {
            return missing(shares, weighed.get(0).rating().scale()).orElseGet(() -> places.shares(shares));
        }
        return switch ((Computation) method.computed()) {
            case WORST -> places.worst();
            case BEST -> places.best();
            case MAJORITY -> places.majority();
            case MEDIAN -> places.median();
            case AVERAGE -> new Scores(weighed, options).average(child -> BigDecimal.ONE);
            case WEIGHTED -> new Scores(weighed, options).average(Child::weight);
            case DISTRIBUTION -> places.distribution(continuous);
        };
    }

    private static Optional<Result> missing(MinShare shares, StatusScale scale) {
        List<String> codes = new ArrayList<>(List.of(shares.otherwise()));
        shares.steps().forEach(step -> {
            codes.add(step.level());
            codes.addAll(step.none());
        });
        List<String> missing = codes.stream()
                .filter(code -> scale.level(code).isEmpty())
                .distinct()
                .sorted()
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Result.of(Obstacle.noSuchLevel(scale.ref(), missing), List.of()));
    }

    /** Names the tokens that nobody knows; without any, what stood in the way further down. */
    private static Result unknown(List<Child> unknown) {
        List<Child> printed =
                unknown.stream().filter(child -> child.obstacle().isEmpty()).toList();
        return printed.isEmpty()
                ? Result.of(
                        unknown.stream()
                                .flatMap(child -> child.obstacle().stream())
                                .findFirst()
                                .orElseThrow(),
                        unknown)
                : Result.of(Obstacle.unknownScale(tokens(printed)), printed);
    }

    private static List<String> tokens(List<Child> unknown) {
        return unknown.stream()
                .flatMap(child -> Stream.of(child.printed().orElse("")))
                .distinct()
                .sorted()
                .map(token -> "'" + token + "'")
                .toList();
    }
}
