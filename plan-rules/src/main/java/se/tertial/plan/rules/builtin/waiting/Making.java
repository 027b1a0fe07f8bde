package se.tertial.plan.rules.builtin.waiting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.rules.builtin.comment.CommentOf;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Terms;
import se.tertial.plan.rules.language.prose.Word;

/**
 * That somebody makes something that others may wait for. Immutable.
 *
 * @param comment the comment that tells it
 * @param terms the stems of what is made
 * @param printed the words that tell it
 */
record Making(CommentOf comment, Set<String> terms, String printed) {

    private static final PhraseList NEEDS = PhraseList.of("needs");
    private static final int MOST_WORDS = 8;

    static Stream<Making> in(CommentOf comment) {
        return comment.prose().sentences().stream()
                .flatMap(sentence -> NEEDS.all("making", sentence).stream().map(cue -> of(comment, sentence, cue)));
    }

    private static Making of(CommentOf comment, Sentence sentence, PhraseMatch cue) {
        List<Word> all = sentence.words();
        int end = Math.min(new Clauses(sentence).end(cue.last()), cue.last() + 1 + MOST_WORDS);
        Set<String> terms = new HashSet<>();
        all.subList(cue.first(), end).forEach(word -> Terms.of(word).ifPresent(terms::add));
        int from = sentence.span().start();
        String printed = sentence.text()
                .substring(all.get(cue.first()).start() - from, all.get(end - 1).end() - from);
        return new Making(comment, terms, printed);
    }
}
