package se.tertial.plan.rules.builtin.waiting;

import java.util.List;
import java.util.Set;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Word;

/** Where the clauses of a sentence start and end: at marks, and at words that begin a new one. */
final class Clauses {

    private static final String MARKS = ",;:()";
    private static final Set<String> OPENERS =
            Set.of("men", "medan", "vilket", "vilka", "som", "eftersom", "dock", "varför", "samtidigt");
    private static final Set<String> BEFORE_THAT = Set.of("för", "så", "och", "samt");
    private static final Set<String> ALSO = Set.of("även", "också");

    private final Sentence sentence;
    private final List<Word> words;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    /** The first word of the clause that a word stands in. */
    int start(int word) {
        int start = word;
        while (start > 0 && !opens(start)) {
            start--;
        }
        return start;
    }

    /** The word after the last one of the clause that a word stands in. */
    int end(int word) {
        int end = word + 1;
        while (end < words.size() && !opens(end)) {
            end++;
        }
        return end;
    }

    /** "Men även" adds to what is said, and begins nothing new. */
    private boolean opens(int index) {
        String word = words.get(index).lower();
        String next = index + 1 < words.size() ? words.get(index + 1).lower() : "";
        return isMarked(index)
                || (OPENERS.contains(word) && !ALSO.contains(next))
                || (next.equals("att") && BEFORE_THAT.contains(word));
    }

    private boolean isMarked(int index) {
        int from = words.get(index - 1).end() - sentence.span().start();
        int to = words.get(index).start() - sentence.span().start();
        return sentence.text().substring(from, to).chars().anyMatch(mark -> MARKS.indexOf(mark) >= 0);
    }
}
