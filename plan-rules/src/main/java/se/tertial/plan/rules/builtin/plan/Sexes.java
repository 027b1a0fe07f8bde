package se.tertial.plan.rules.builtin.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Measurement;
import se.tertial.plan.model.measure.Target;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Prose;

/** Words for the sexes, where texts name both and where figures are split. */
final class Sexes {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final String BOTH = "both";
    private static final String SEX = "sex";

    private Sexes() {}

    /** Where a text names both; empty if it does not. */
    static Optional<PhraseMatch> named(Prose prose) {
        return prose.sentences().stream()
                .flatMap(sentence -> words().find(BOTH, sentence).stream())
                .findFirst();
    }

    /** Whether an indicator has groups for both. */
    static boolean split(Indicator indicator) {
        Set<String> groups = Stream.of(
                        indicator.breakdowns().stream(),
                        indicator.outcomes().stream().map(Measurement::group).flatMap(Optional::stream),
                        indicator.targets().stream().map(Target::group).flatMap(Optional::stream))
                .flatMap(names -> names)
                .flatMap(name -> BETWEEN.splitAsStream(name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return has(SEX, groups) || (has("female", groups) && has("male", groups));
    }

    private static boolean has(String category, Set<String> groups) {
        return groups.stream().anyMatch(word -> words().contains(category, word));
    }

    private static PhraseList words() {
        return PhraseList.of("sexes");
    }
}
