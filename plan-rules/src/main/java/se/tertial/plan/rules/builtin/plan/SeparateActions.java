package se.tertial.plan.rules.builtin.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.rules.language.Tense;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;

/**
 * The actions of a text that lie ahead or go on and are not one and the same. An inquiry and the decision that is awaited on
 * it are two: what is decided may be anything. The decision on a plan is a stage of that.
 */
final class SeparateActions {

    private static final int SHOWN = 3;

    private final List<String> printed = new ArrayList<>();
    private final Set<String> terms = new LinkedHashSet<>();
    private Optional<String> inquiry = Optional.empty();
    private int count;

    private SeparateActions() {}

    static SeparateActions in(Prose prose) {
        SeparateActions separate = new SeparateActions();
        prose.sentences().forEach(separate::read);
        return separate;
    }

    int count() {
        return count;
    }

    /** How the first of them begin. */
    String shown() {
        String words = printed.stream().limit(SHOWN).collect(Collectors.joining("; "));
        return printed.size() > SHOWN ? words + " …" : words;
    }

    private void read(Sentence sentence) {
        Optional<PhraseMatch> decision = Clauses.WORDS.find("decision", sentence);
        if (inquiry.isPresent() && decision.isPresent() && sentence.has(Tense.FUTURE)) {
            if (printed.isEmpty()) {
                add(inquiry.get(), 1);
            }
            add(decision.get().printed(), 1);
            return;
        }
        List<Deed> deeds = Deeds.of(Clauses.of(sentence));
        if (!opensWith("purpose", sentence) && (!opensWith("part-of", sentence) || beginsWithVerb(deeds))) {
            deeds.forEach(this::look);
        }
        if (inquiry.isEmpty()) {
            inquiry = Clauses.WORDS.find("inquiry", sentence).map(PhraseMatch::printed);
        }
    }

    private static boolean opensWith(String category, Sentence sentence) {
        return Clauses.WORDS
                .find(category, sentence)
                .filter(its -> its.first() == 0)
                .isPresent();
    }

    /** "Inför återuppringning", not "Inför resan erbjuds". */
    private static boolean beginsWithVerb(List<Deed> deeds) {
        return !deeds.isEmpty() && deeds.get(0).verbs().get(0) == 0;
    }

    private void look(Deed deed) {
        boolean first = printed.isEmpty();
        boolean same = !first && !deed.isAdded() && deed.isAboutTheSame(terms);
        if (deed.isOwn() && !same && (first || !deed.isOutcome())) {
            add(deed.printed(), deed.count());
        }
        terms.addAll(deed.terms());
    }

    private void add(String words, int more) {
        printed.add(words);
        count += more;
    }
}
