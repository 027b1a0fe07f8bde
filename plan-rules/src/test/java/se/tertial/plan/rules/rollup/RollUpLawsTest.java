package se.tertial.plan.rules.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScales;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

class RollUpLawsTest {

    @Property
    void theOrderOfChildrenNeverMatters(
            @ForAll("methods") RollUpMethod.Computed method,
            @ForAll("options") RollUpOptions options,
            @ForAll("anyChildren") List<Child> children,
            @ForAll Random random) {
        List<Child> shuffled = new ArrayList<>(children);
        Collections.shuffle(shuffled, random);
        RollUp rollUp = RollUp.by(method, options);
        assertEquals(rollUp.of(children), rollUp.of(shuffled));
    }

    @Property
    void worstIsMonotone(@ForAll("lifecycle") List<Child> children, @ForAll("level") Rating lower) {
        RollUp worst = RollUp.by(Computation.WORST, counting());
        Optional<Integer> before = place(worst.of(children));
        List<Child> more = new ArrayList<>(children);
        more.add(Child.rated(Ref.of(ObjectKind.ASSIGNMENT, "more"), lower));
        before.ifPresent(
                place -> assertTrue(place(worst.of(more)).orElse(Integer.MIN_VALUE) <= Math.min(place, lower.place())));
        for (int i = 0; i < children.size(); i++) {
            Child child = children.get(i);
            if (child.rating().filter(its -> its.place() >= lower.place()).isPresent()) {
                List<Child> worse = new ArrayList<>(children);
                worse.set(i, Child.builder().copy(child).rating(lower).build());
                before.ifPresent(place -> assertTrue(place(worst.of(worse)).orElse(Integer.MIN_VALUE) <= place));
            }
        }
    }

    @Property
    void noComputationLeavesTheRangeOfItsChildren(
            @ForAll("methods") RollUpMethod.Computed method, @ForAll("lifecycle") List<Child> children) {
        Optional<Integer> worst = place(RollUp.by(Computation.WORST).of(children));
        Optional<Integer> best = place(RollUp.by(Computation.BEST).of(children));
        place(RollUp.by(method).of(children))
                .filter(place -> !(method instanceof MinShare))
                .ifPresent(place -> {
                    worst.ifPresent(least -> assertTrue(place >= least));
                    best.ifPresent(greatest -> assertTrue(place <= greatest));
                });
    }

    @Property
    void theDistributionOfPartsAddsUpToThatOfTheWhole(
            @ForAll("options") RollUpOptions options,
            @ForAll("lifecycle") List<Child> these,
            @ForAll("lifecycle") List<Child> those) {
        RollUp shares = RollUp.by(
                Computation.DISTRIBUTION,
                RollUpOptions.builder()
                        .copy(options)
                        .notAssessed(NotAssessedTreatment.ignore())
                        .build());
        List<Child> all = new ArrayList<>(these);
        all.addAll(those);
        RollUpAnswer one = shares.of(these);
        RollUpAnswer other = shares.of(those);
        RollUpAnswer whole = shares.of(all);
        assertEquals(whole.tally(), one.tally().plus(other.tally()));
        assertEquals(distribution(whole), distribution(one).plus(distribution(other)));
        assertEquals(all.size(), whole.tally().total());
    }

    private static RollUpOutcome.Distribution distribution(RollUpAnswer answer) {
        return answer.computed() instanceof RollUpOutcome.Distribution some
                ? some
                : new RollUpOutcome.Distribution(Collections.emptySortedMap(), 0);
    }

    @Property
    void oneChildThatCountsIsTheAnswer(
            @ForAll("methods") RollUpMethod.Computed method,
            @ForAll("anyLevel") Rating level,
            @ForAll("options") RollUpOptions options) {
        Child child = Child.rated(Ref.of(ObjectKind.ASSIGNMENT, "a"), level);
        RollUpAnswer answer = RollUp.by(method, options).of(List.of(child));
        if (method instanceof MinShare || answer.tally().weighed() == 0 || answer.countedAsDone() > 0) {
            return;
        }
        if (method == Computation.DISTRIBUTION) {
            assertEquals(BigDecimal.ONE, distribution(answer).share(1).stripTrailingZeros());
        } else {
            assertEquals(Optional.of(level), answer.computed().level());
        }
        assertEquals(List.of(child), answer.decisive());
    }

    @Property
    void whatWeighsNothingNeverMattersToAWeightedAverage(
            @ForAll("options") RollUpOptions options,
            @ForAll("anyChildren") List<Child> children,
            @ForAll("anyChildren") List<Child> others) {
        List<Child> all = new ArrayList<>(children);
        others.forEach(other ->
                all.add(Child.builder().copy(other).weight(BigDecimal.ZERO).build()));
        RollUp weighted = RollUp.by(Computation.WEIGHTED, options);
        assertEquals(weighted.of(children).computed(), weighted.of(all).computed());
    }

    @Property
    void whatAPersonSaysNeverHidesWhatWasComputed(
            @ForAll("methods") RollUpMethod.Computed method,
            @ForAll("options") RollUpOptions options,
            @ForAll("anyChildren") List<Child> children,
            @ForAll("anyLevel") Rating level) {
        RollUpAnswer computed = RollUp.by(method, options).of(children);
        Manual manual = Manual.of(method, level, Id.of("rs"), Text.of("Så är det."));
        RollUpAnswer answer = RollUp.by(manual, options).of(children);
        assertEquals(computed.computed(), answer.computed());
        assertEquals(computed.decisive(), answer.decisive());
        assertEquals(Optional.of(level), answer.outcome().level());
        assertEquals(
                computed.computed(),
                RollUp.by(Judgement.on(method), options).of(children).computed());
    }

    @Property
    void everyAnswerExplainsItselfInOneLine(
            @ForAll("methods") RollUpMethod.Computed method,
            @ForAll("options") RollUpOptions options,
            @ForAll("anyChildren") List<Child> children) {
        RollUpAnswer answer = RollUp.by(method, options).of(children);
        for (Language language : List.of(Language.SV, Language.EN, Language.SMA)) {
            String words = answer.explanation(language);
            assertTrue(words.endsWith(".") && !words.contains("{") && !words.contains("\n"), words);
        }
        int deciders = answer.decisive().size();
        assertTrue(deciders <= answer.tally().total());
        assertEquals(answer.leftOut().size(), answer.tally().total() - weighedOrUnknown(answer));
    }

    private static int weighedOrUnknown(RollUpAnswer answer) {
        return answer.tally().weighed()
                + answer.tally().uncompared()
                + answer.tally().unknown().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    private static Optional<Integer> place(RollUpAnswer answer) {
        if (answer.computed() instanceof RollUpOutcome.NotComparable obstacle) {
            return obstacle.ratings().stream().map(Rating::place).findFirst();
        }
        return answer.computed().level().map(Rating::place);
    }

    private static RollUpOptions counting() {
        return Samples.options("cancelled=count carried=count continuous=count");
    }

    @Provide
    Arbitrary<RollUpMethod.Computed> methods() {
        return Arbitraries.of(
                Computation.WORST,
                Computation.BEST,
                Computation.MAJORITY,
                Computation.MEDIAN,
                Computation.AVERAGE,
                Computation.WEIGHTED,
                Computation.DISTRIBUTION,
                Samples.MOSTLY_DONE);
    }

    @Provide
    Arbitrary<RollUpOptions> options() {
        return Combinators.combine(
                        Arbitraries.of("ignore", "propagate", "threshold=0.3"),
                        Arbitraries.of("cancelled=exclude", "cancelled=count"),
                        Arbitraries.of("carried=exclude", "carried=count"),
                        Arbitraries.of("continuous=set-apart", "continuous=as-done", "continuous=count"),
                        Arbitraries.of("", "mapped"))
                .as((a, b, c, d, e) -> Samples.options(String.join(" ", a, b, c, d, e)));
    }

    @Provide
    Arbitrary<Rating> anyLevel() {
        return Arbitraries.of(StatusScales.builtIn().stream()
                .flatMap(scale -> scale.levels().stream().map(level -> new Rating(scale, level)))
                .toList());
    }

    @Provide
    Arbitrary<Rating> level() {
        return Arbitraries.of(Samples.scale("lifecycle").levels().stream()
                .map(StatusLevel::code)
                .map(Samples::rating)
                .toList());
    }

    @Provide
    Arbitrary<List<Child>> lifecycle() {
        return children(level());
    }

    @Provide
    Arbitrary<List<Child>> anyChildren() {
        return Arbitraries.oneOf(children(level()), children(anyLevel()));
    }

    private static Arbitrary<List<Child>> children(Arbitrary<Rating> levels) {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 9);
        return Combinators.combine(
                        numbers, levels.injectNull(0.2), numbers, Arbitraries.of(true, false), Arbitraries.of(0, 1, 2))
                .as((number, level, rare, endless, weight) -> {
                    Child.Builder child = Child.builder()
                            .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-" + number))
                            .rating(Optional.ofNullable(level))
                            .continuous(endless)
                            .weight(BigDecimal.valueOf(weight));
                    if (rare == 0) {
                        child.body(Id.of("rs")).notAssessed(true);
                    }
                    return child.build();
                })
                .list()
                .ofMaxSize(8);
    }
}
