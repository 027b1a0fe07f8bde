package se.tertial.plan.rules.builtin.comment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Terms;

/**
 * What texts are about: the stems of their words, and the things that the list of related words knows them to speak of.
 * Immutable.
 *
 * @param terms the stems
 * @param related the things
 */
record Topics(Set<String> terms, Set<String> related) {

    /** Words of one thing. */
    static final String NEAR = "near";

    /** Kinds of doing that answer each other. */
    static final String ACT = "act";

    /** Words of one wide field. */
    static final String FIELD = "field";

    private static final PhraseList RELATED = PhraseList.of("related");

    /** What texts are about, by the given categories of related words. */
    static Topics of(Collection<Prose> texts, String... categories) {
        Set<String> terms = new HashSet<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Prose text : texts) {
            terms.addAll(text.terms());
            sentences.addAll(text.sentences());
        }
        return new Topics(terms, related(sentences, categories));
    }

    static Topics of(Prose text, String... categories) {
        return of(List.of(text), categories);
    }

    private static Set<String> related(List<Sentence> sentences, String... categories) {
        Set<String> related = new HashSet<>();
        for (String category : Arrays.asList(categories)) {
            for (Sentence sentence : sentences) {
                RELATED.all(category, sentence).forEach(match -> related.add(category + ":" + match.value()));
            }
        }
        return related;
    }

    /** Whether both speak of some same thing. */
    boolean meets(Topics other) {
        return !Collections.disjoint(related, other.related)
                || terms.stream().anyMatch(term -> Terms.isRelated(term, other.terms));
    }
}
