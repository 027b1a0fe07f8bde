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
        for (Word word : sentence.words()) {
            (isAside(word) ? aside : main).add(word);
        }
        int start = 0;
        for (int i = 1; i < main.size(); i++) {
            if (isTurn(main, i) || (isJoint(main, i) && hasVerb(main, start, i) && hasVerb(main, i, main.size()))) {
                add(main.subList(start, i), false);
                start = i;
            }
        }
        add(main.subList(start, main.size()), false);
        add(aside, true);
    }

    private boolean isAside(Word word) {
        String before =
                sentence.text().substring(0, word.start() - sentence.span().start());
        return before.lastIndexOf('(') > before.lastIndexOf(')');
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

    private boolean hasVerb(List<Word> words, int from, int to) {
        return words.subList(from, to).stream().anyMatch(this::isVerb);
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
