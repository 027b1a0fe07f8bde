package se.tertial.plan.rules.language;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A piece of the grammar: what it makes of the tokens from a place on. Patterns take as much as they can and do not go
 * back, and each one looks at a bounded number of tokens; so reading a text takes time in proportion to its length.
 *
 * @param <T> what the words mean
 */
@FunctionalInterface
interface Pattern<T> {

    /**
     * What the tokens from an index on mean.
     *
     * @param value the meaning
     * @param end the index after the last token, at least the index itself
     * @param <T> what the words mean
     */
    record Match<T>(T value, int end) {}

    /** The match from an index on; empty if there is none. */
    Optional<Match<T>> at(Tokens tokens, int index);

    default <R> Pattern<R> map(Function<? super T, ? extends R> meaning) {
        return (tokens, index) ->
                at(tokens, index).map(match -> new Match<>(meaning.apply(match.value()), match.end()));
    }

    /** The same, where the words may have no meaning after all. */
    default <R> Pattern<R> flatMap(Function<? super T, Optional<R>> meaning) {
        return (tokens, index) -> at(tokens, index)
                .flatMap(match -> meaning.apply(match.value()).map(value -> new Match<>(value, match.end())));
    }

    default <U, R> Pattern<R> then(Pattern<U> next, BiFunction<? super T, ? super U, ? extends R> meaning) {
        return (tokens, index) -> at(tokens, index)
                .flatMap(first -> next.at(tokens, first.end())
                        .map(second -> new Match<>(meaning.apply(first.value(), second.value()), second.end())));
    }

    /** This pattern and another one, of which only the other one means something. */
    default <U> Pattern<U> before(Pattern<U> next) {
        return then(next, (first, second) -> second);
    }

    /** This pattern and words that add nothing to it. */
    default Pattern<T> followedBy(Pattern<?> next) {
        return then(next, (first, second) -> first);
    }

    default Pattern<Optional<T>> maybe() {
        return (tokens, index) -> Optional.of(at(tokens, index)
                .map(match -> new Match<>(Optional.of(match.value()), match.end()))
                .orElseGet(() -> new Match<>(Optional.empty(), index)));
    }

    /** Whichever of the patterns takes most; the first of equals. */
    static <T> Pattern<T> longest(List<Pattern<? extends T>> patterns) {
        return (tokens, index) -> {
            Optional<Match<T>> best = Optional.empty();
            for (Pattern<? extends T> pattern : patterns) {
                Optional<Match<T>> match =
                        pattern.at(tokens, index).map(found -> new Match<>(found.value(), found.end()));
                if (match.isPresent()
                        && (best.isEmpty() || match.get().end() > best.get().end())) {
                    best = match;
                }
            }
            return best;
        };
    }
}
