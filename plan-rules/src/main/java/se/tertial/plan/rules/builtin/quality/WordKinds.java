package se.tertial.plan.rules.builtin.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Word;

/**
 * What kinds of words the words of a run are, by the categories of the lists, each looked up once: reports say the same words
 * over and over. Used by one thread.
 */
final class WordKinds {

    static final String WRONG = "wrong";
    static final String VERB = "verb";

    private static final PhraseList SLIPS = PhraseList.of("slips");
    private static final PhraseList ACTIONS = PhraseList.of("actions");
    private static final List<String> OF_ACTIONS = List.of("deed-infinitive", "deed-present", "noun-like");
    private static final List<String> VERBS =
            List.of("stative", "modal", "ability", "effect", "deed-present", "deed-passive");
    private static final Map<String, String> UNLESS = Map.of("common", "not-common", "adjective", "not-adjective");

    /** More different words than reports have; a run that meets as many begins anew. */
    private static final int MOST = 20_000;

    private final Map<String, Set<String>> known = new HashMap<>();

    Set<String> of(Word word) {
        Set<String> kinds = known.get(word.lower());
        if (kinds == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            kinds = kindsOf(word.lower());
            known.put(word.lower(), kinds);
        }
        return kinds;
    }

    private static Set<String> kindsOf(String word) {
        Set<String> kinds = new HashSet<>(SLIPS.categories(word));
        UNLESS.forEach((kind, unless) -> {
            if (kinds.contains(unless)) {
                kinds.remove(kind);
            }
        });
        Set<String> ofActions = ACTIONS.categories(word);
        OF_ACTIONS.stream().filter(ofActions::contains).forEach(kinds::add);
        if (VERBS.stream().anyMatch(ofActions::contains)) {
            kinds.add(VERB);
        }
        if (Spelling.isWrong(word)) {
            kinds.add(WRONG);
        }
        return Set.copyOf(kinds);
    }
}
