package se.tertial.plan.rules.builtin.plan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.rules.language.prose.Terms;
import se.tertial.plan.rules.language.prose.Word;

/**
 * One thing to be done, with the words that belong to it.
 *
 * @param clauses the sentence that it stands in
 * @param verbs the indices of its verbs, or of its noun of doing
 * @param start the index of its first word
 * @param end the index after its last word
 */
record Deed(Clauses clauses, List<Integer> verbs, int start, int end) {

    private static final int STAGES = 4;
    private static final int SHOWN = 3;
    private static final int SHORTEST = 4;
    private static final List<String> DEFINITE = List.of("en", "et", "n", "na");

    /** Whether it is an action of its own and no mere company of another one. */
    boolean isOwn() {
        return verbs.stream().anyMatch(verb -> !Verb.goesAlong(clauses, verb)) && !isPhrase("along-phrase");
    }

    /** Whether it is what one hopes that other actions lead to: "minska väntan". */
    boolean isOutcome() {
        return verbs.stream().allMatch(verb -> clauses.is("outcome", verb));
    }

    /** How many actions it counts as: many stages of one thing are more than one. */
    int count() {
        long own = verbs.stream().filter(verb -> !Verb.goesAlong(clauses, verb)).count();
        return own >= STAGES ? 2 : 1;
    }

    boolean isAdded() {
        for (int i = start; i < end; i++) {
            if (clauses.is("added", i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPhrase(String category) {
        return Clauses.WORDS.all(category, clauses.sentence()).stream().anyMatch(its -> verbs.contains(its.first()));
    }

    /** What its words are about: their stems, and the words themselves, of which a stem may be the last part. */
    Set<String> terms() {
        Set<String> terms = new LinkedHashSet<>();
        for (int i = start; i < end; i++) {
            Terms.of(word(i)).ifPresent(terms::add);
            terms.add(clauses.lower(i));
        }
        return terms;
    }

    /** Whether it is about what was spoken of before: "sprida den", "Planen ska antas". */
    boolean isAboutTheSame(Collection<String> before) {
        int verb = verbs.get(0);
        int last = verbs.get(verbs.size() - 1);
        return (verb > start && refersBack(firstSaid(start, verb), before))
                || (isFirst(verb) && refersBack(firstSaid(last + 1, end), before));
    }

    private boolean isFirst(int verb) {
        return verb == start || firstSaid(start, verb) < 0;
    }

    /** The first word in a stretch that is no particle and no verb; -1 if there is none. */
    private int firstSaid(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean passing = clauses.is("particle", i)
                    || clauses.is("joining", i)
                    || clauses.isModal(i)
                    || clauses.lower(i).equals("att");
            if (!passing) {
                return i;
            }
        }
        return -1;
    }

    private boolean refersBack(int index, Collection<String> before) {
        if (index < 0) {
            return false;
        }
        if (clauses.is("anaphor", index) || clauses.is("same", index)) {
            return true;
        }
        String lower = clauses.lower(index);
        boolean definite = !Terms.isJoining(word(index)) && DEFINITE.stream().anyMatch(lower::endsWith);
        return definite
                && Terms.of(word(index))
                        .or(() -> Optional.of(Terms.stem(lower)))
                        .filter(stem -> Terms.isRelated(stem, before) || isLastPart(stem, before))
                        .isPresent();
    }

    /** "transportplanen … Planen". */
    private static boolean isLastPart(String stem, Collection<String> before) {
        return stem.length() >= SHORTEST && before.stream().anyMatch(its -> its.endsWith(stem));
    }

    private Word word(int index) {
        return clauses.sentence().words().get(index);
    }

    /** The words that tell it: its verbs, and some after an active verb or before a passive one. */
    String printed() {
        int first = verbs.get(0);
        int last = verbs.get(verbs.size() - 1);
        boolean passive = Verb.PASSIVE.is(clauses, first);
        int from = passive ? Math.max(start, first - SHOWN) : first;
        int to = passive ? last : Math.min(end - 1, last + SHOWN);
        while (to > last && (clauses.is("joining", to) || clauses.is("particle", to))) {
            to--;
        }
        int offset = clauses.sentence().span().start();
        return clauses.sentence().text().substring(word(from).start() - offset, word(to).end() - offset);
    }
}
