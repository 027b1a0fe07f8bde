package se.tertial.plan.rules.builtin.status;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Word;

/**
 * Parts a sentence where one verb's words end and the next one's begin: at a turn ("men"), and at "och", "som" or a comma
 * that has verbs on both sides. What stands in brackets is a part of its own.
 */
final class Clauses {

    /**
     * A part of a sentence.
     *
     * @param sentence its words, as a sentence
     * @param aside whether it stands in brackets
     * @param turned whether it begins with a turn
     */
    record Clause(Sentence sentence, boolean aside, boolean turned) {}

    private static final PhraseList LIST = PhraseList.of("course");
    private static final String MARKS = ",;:–";

    private final Sentence sentence;
    private final List<Clause> clauses = new ArrayList<>();

    private Clauses(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<Clause> of(Sentence sentence) {
        Clauses clauses = new Clauses(sentence);
        clauses.split();
        return List.copyOf(clauses.clauses);
    }

    private void split() {
        List<Word> main = new ArrayList<>();
        List<Word> aside = new ArrayList<>();
        part(main, aside);
        boolean[] verbs = verbs(main);
        int start = 0;
        for (int i = 1; i < main.size(); i++) {
            if (isTurn(main, i) || (isJoint(main, i) && any(verbs, start, i) && any(verbs, i, verbs.length))) {
                add(main.subList(start, i), false);
                start = i;
            }
        }
        add(main.subList(start, main.size()), false);
        add(aside, true);
    }

    /** Words behind a bracket that is not closed are aside. */
    private void part(List<Word> main, List<Word> aside) {
        boolean open = false;
        int at = 0;
        for (Word word : sentence.words()) {
            int start = word.start() - sentence.span().start();
            for (; at < start; at++) {
                char c = sentence.text().charAt(at);
                open = c == '(' || (open && c != ')');
            }
            (open ? aside : main).add(word);
        }
    }

    private static boolean isTurn(List<Word> words, int index) {
        return LIST.contains("turn", words.get(index).lower());
    }

    private boolean isJoint(List<Word> words, int index) {
        if (LIST.contains("joint", words.get(index).lower())) {
            return true;
        }
        int from = words.get(index - 1).end() - sentence.span().start();
        int to = words.get(index).start() - sentence.span().start();
        return sentence.text().substring(from, to).chars().anyMatch(mark -> MARKS.indexOf(mark) >= 0);
    }

    private boolean[] verbs(List<Word> words) {
        boolean[] verbs = new boolean[words.size()];
        for (int i = 0; i < verbs.length; i++) {
            verbs[i] = isVerb(words.get(i));
        }
        return verbs;
    }

    private static boolean any(boolean[] verbs, int from, int to) {
        for (int i = from; i < to; i++) {
            if (verbs[i]) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(Word word) {
        return sentence.cues().stream().anyMatch(cue -> cue.start() <= word.start() && word.end() <= cue.end())
                || LIST.contains("doing", word.lower())
                || LIST.contains("under-way", word.lower())
                || LIST.contains("verb", word.lower())
                || LIST.contains("late", word.lower())
                || LIST.contains("stopped", word.lower());
    }

    private void add(List<Word> words, boolean aside) {
        if (words.isEmpty()) {
            return;
        }
        int from = words.get(0).start();
        int to = words.get(words.size() - 1).end();
        Sentence part = new Sentence(
                sentence.span(),
                sentence.text(),
                words,
                sentence.cues().stream()
                        .filter(cue -> words.stream().anyMatch(word -> word.start() == cue.start()))
                        .toList(),
                sentence.times().stream()
                        .filter(time -> time.start() >= from && time.end() <= to)
                        .toList());
        clauses.add(new Clause(part, aside, LIST.contains("turn", words.get(0).lower())));
    }
}
