package se.tertial.plan.rules.builtin.waiting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Terms;
import se.tertial.plan.rules.language.prose.Word;

/**
 * That somebody needs or waits for something, and what that is as far as the words tell. Immutable.
 *
 * @param sentence the sentence that says so
 * @param cue the words that say so
 * @param words the words for what is needed, in order; empty if there are none near
 * @param unitWords those for units that are to give it; of the whole sentence if the words near name none
 */
record Want(Sentence sentence, PhraseMatch cue, List<Word> words, List<Word> unitWords) {

    private static final PhraseList NEEDS = PhraseList.of("needs");
    private static final PhraseList WAITING = PhraseList.of("waiting");
    private static final String CUE = "cue";
    private static final String NEED = "behov";
    private static final String BEFORE = "before";
    private static final String BOTH = "both";
    private static final String AFTER_KIND = "after kind";
    private static final int MOST_WORDS = 14;
    private static final int NEAR = 4;

    Want {
        words = List.copyOf(words);
        unitWords = List.copyOf(unitWords);
    }

    /**
     * What a text says is needed; not what the people need whom the work is for, nor what is not needed.
     *
     * @param work what the work is about, in words: where that is needs, what is said of them is what was found
     */
    static List<Want> needs(Prose prose, String work) {
        boolean aboutNeeds = work.toLowerCase(Locale.ROOT).contains(NEED);
        return prose.sentences().stream()
                .flatMap(Want::needs)
                .filter(need -> !aboutNeeds
                        || !need.cue().printed().toLowerCase(Locale.ROOT).startsWith(NEED))
                .toList();
    }

    /** What a text says is waited for, by those who do the work. */
    static List<Want> waits(Prose prose) {
        return prose.sentences().stream().flatMap(Want::waits).toList();
    }

    private static Stream<Want> needs(Sentence sentence) {
        List<PhraseMatch> cues = NEEDS.all(CUE, sentence);
        List<PhraseMatch> others = cues.isEmpty() ? List.of() : NEEDS.all("subject-of-work", sentence);
        return cues.stream()
                .filter(cue -> others.stream().noneMatch(other -> overlap(cue, other)))
                .filter(cue -> !isNear(NEEDS, "person", sentence, cue, NEAR, 0))
                .filter(cue -> !isNear(NEEDS, "negation", sentence, cue, 2, 1))
                .filter(cue -> !cue.value().equals(BOTH) || !isNear(NEEDS, "none", sentence, cue, MOST_WORDS, 0))
                .map(cue -> of(sentence, cue))
                .filter(want -> !want.cue().value().equals(AFTER_KIND) || want.isOfKnownKind());
    }

    private static Stream<Want> waits(Sentence sentence) {
        List<PhraseMatch> cues = WAITING.all(CUE, sentence);
        List<PhraseMatch> others = cues.isEmpty() ? List.of() : WAITING.all("other", sentence);
        return cues.stream()
                .filter(cue -> others.stream().noneMatch(other -> overlap(cue, other)))
                .filter(cue -> !isNear(WAITING, "people", sentence, cue, NEAR, 0))
                .filter(cue -> !isNear(WAITING, "past", sentence, cue, 1, 1))
                .map(cue -> of(sentence, cue))
                .filter(want -> !want.cue().value().equals(AFTER_KIND) || want.isOfKnownKind() || want.isForAnswer());
    }

    private static boolean overlap(PhraseMatch one, PhraseMatch other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }

    /** Whether a phrase of a category starts near the cue and not in it, before it or after it. */
    private static boolean isNear(
            PhraseList list, String category, Sentence sentence, PhraseMatch cue, int before, int after) {
        return list.all(category, sentence).stream()
                .anyMatch(its -> (its.first() >= cue.first() - before && its.first() < cue.first())
                        || (its.first() > cue.last() && its.first() <= cue.last() + after));
    }

    private static Want of(Sentence sentence, PhraseMatch cue) {
        Clauses clauses = new Clauses(sentence);
        List<Word> all = sentence.words();
        List<Word> words = new ArrayList<>();
        if (cue.value().equals(BOTH) || cue.value().equals(BEFORE)) {
            int start = clauses.start(cue.first());
            words.addAll(
                    all.subList(Math.max(start == cue.first() ? 0 : start, cue.first() - MOST_WORDS), cue.first()));
        }
        if (!cue.value().equals(BEFORE)) {
            int from = cue.last() + 1;
            int end = clauses.end(cue.last());
            // "Saknar, liksom andra, en rutin": what stands between two marks is no clause of its own.
            end = Math.min(end == from ? all.size() : end, from + MOST_WORDS);
            words.addAll(all.subList(from, verb(sentence, from, end)));
        }
        List<Word> wanted = trimmed(words);
        List<Word> near = wanted.stream().filter(word -> isUnit(sentence, word)).toList();
        List<Word> units =
                near.isEmpty() ? all.stream().filter(Want::isNameOfUnit).toList() : near;
        return new Want(sentence, cue, wanted, units);
    }

    /** Without words at either end that only join others. */
    private static List<Word> trimmed(List<Word> words) {
        int from = 0;
        int to = words.size();
        while (from < to && Terms.isJoining(words.get(from))) {
            from++;
        }
        while (to > from && Terms.isJoining(words.get(to - 1))) {
            to--;
        }
        return words.subList(from, to);
    }

    /** The first verb among some words; their end if there is none. */
    private static int verb(Sentence sentence, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            int start = sentence.words().get(i).start();
            if (sentence.cues().stream().anyMatch(verb -> verb.start() == start)) {
                return i;
            }
        }
        return end;
    }

    private boolean isForAnswer() {
        return words.stream().anyMatch(word -> is("answer", word));
    }

    private boolean isOfKnownKind() {
        return words.stream().anyMatch(word -> unitWords.contains(word) || is("kind", word) || is("money", word));
    }

    /** The units that are to give it, each by the stem of its name. */
    Set<String> units() {
        Set<String> units = new LinkedHashSet<>();
        unitWords.forEach(word -> units.add(unit(word)));
        return units;
    }

    /** The word for a unit or a name, as printed; empty if there is none. */
    Optional<String> printedUnit() {
        return unitWords.stream().map(Word::text).findFirst();
    }

    /** The first word for what is needed, as printed; empty if there is none. */
    Optional<String> printedThing() {
        return words.stream()
                .filter(word -> Terms.of(word).isPresent())
                .map(Word::text)
                .findFirst();
    }

    private static boolean isUnit(Sentence sentence, Word word) {
        boolean named = word.isCapitalised() && !word.equals(sentence.words().get(0));
        return named || isNameOfUnit(word);
    }

    private static boolean isNameOfUnit(Word word) {
        return is("unit", word) && Terms.of(word).isPresent();
    }

    /** "IT-avdelningen" is "IT". */
    private static String unit(Word word) {
        int hyphen = word.lower().indexOf('-');
        return hyphen > 0 ? word.lower().substring(0, hyphen) : Terms.stem(word.lower());
    }

    /** The stems of what is needed, without what one may need of many kinds. */
    Set<String> things() {
        return stems(words.stream().filter(word -> isThing(word) && !is("kind", word)));
    }

    /** The stems of all that is needed, units aside. */
    Set<String> objects() {
        return stems(words.stream().filter(this::isThing));
    }

    private boolean isThing(Word word) {
        return !unitWords.contains(word) && !is("answer", word) && !is("quality", word);
    }

    /** The stems of all that is needed and of those who are to give it. */
    Set<String> terms() {
        return stems(words.stream());
    }

    private static Set<String> stems(Stream<Word> words) {
        Set<String> stems = new LinkedHashSet<>();
        words.forEach(word -> Terms.of(word).ifPresent(stems::add));
        return stems;
    }

    /** Whether it is something that the whole organisation is to have in common. */
    boolean isCommon() {
        return NEEDS.occurs("common", sentence);
    }

    private static boolean is(String category, Word word) {
        return NEEDS.contains(category, word.lower());
    }

    /** The stretch from the first to the last of the words, the cue among them. */
    String printed() {
        List<Word> all = sentence.words();
        int start = all.get(cue.first()).start();
        int end = all.get(cue.last()).end();
        for (Word word : words) {
            start = Math.min(start, word.start());
            end = Math.max(end, word.end());
        }
        int from = sentence.span().start();
        return sentence.text().substring(start - from, end - from);
    }
}
