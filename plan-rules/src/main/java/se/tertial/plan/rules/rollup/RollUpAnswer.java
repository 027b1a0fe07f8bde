package se.tertial.plan.rules.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.style.PlanStyle;

/**
 * What a roll-up came to, and how. What was computed is always there, also beside a level that somebody set. Immutable and
 * thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface RollUpAnswer {

    /**
     * Starts an empty answer.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the method} */
    RollUpMethod method();

    /** {@return what was computed from the children} */
    RollUpOutcome computed();

    /** {@return the level that somebody set for the whole; empty if nobody did} */
    Optional<SetLevel> set();

    /** {@return the children that decided what was computed, in their one order} */
    List<Child> decisive();

    /** {@return how many children there are of each sort} */
    Tally tally();

    /** {@return the children that did not take part, and why, in their one order} */
    List<LeftOut> leftOut();

    /** {@return how many that go on without an end were counted as done} */
    int countedAsDone();

    /** {@return the mappings by which levels were brought to the scale of the answer} */
    List<ScaleMapping> mappings();

    /** {@return the average, rounded half to even to two digits, where one was computed} */
    Optional<BigDecimal> score();

    /**
     * What is in force: the level that somebody set; else the proposal, awaiting judgement, where a person is to decide;
     * else what was computed.
     *
     * @return the outcome
     */
    default RollUpOutcome outcome() {
        return set().<RollUpOutcome>map(its -> new RollUpOutcome.Graded(its.rating()))
                .orElseGet(() ->
                        method() instanceof Judgement ? new RollUpOutcome.AwaitsJudgement(computed()) : computed());
    }

    /**
     * This answer beside a level that somebody set for the whole.
     *
     * @param level the level; empty for none
     * @return the answer
     */
    default RollUpAnswer with(Optional<SetLevel> level) {
        return builder().copy(this).set(level).build();
    }

    /**
     * How the answer came about, in sentences, with things and bodies named by their ids.
     *
     * @param language the reader's language; English for all but Swedish
     * @return the explanation, one line
     */
    default String explanation(Language language) {
        return explanation(language, ref -> ref.id().value());
    }

    /**
     * How the answer came about, in sentences: which children decided, the counts, what was left out and why, and the
     * computed level beside one that was set.
     *
     * @param language the reader's language; English for all but Swedish
     * @param name what a thing or a body is called
     * @return the explanation, one line
     */
    default String explanation(Language language, Function<Ref, String> name) {
        return new Explanation(this, language, name).text();
    }

    /** Builds a {@link RollUpAnswer}; not thread-safe. */
    final class Builder extends ImmutableRollUpAnswer.Builder {

        Builder() {}
    }
}
