package se.tertial.plan.rules.builtin.status;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.tertial.plan.rules.language.Tense;
import se.tertial.plan.rules.language.TenseCue;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Terms;
import se.tertial.plan.rules.language.prose.Word;

/**
 * The words of a clause, and whether what they say is meant as it stands.
 *
 * @param clause the clause
 */
record PlainWords(Sentence clause) {

    private static final PhraseList LIST = PhraseList.of("course");
    private static final int NEGATION_REACH = 4;
    private static final String PERFECT = "har ";

    Optional<PhraseMatch> find(String category) {
        return LIST.find(category, clause);
    }

    List<PhraseMatch> findAll(String category) {
        return LIST.all(category, clause);
    }

    boolean has(String category) {
        return LIST.occurs(category, clause);
    }

    boolean has(Tense tense) {
        return clause.has(tense);
    }

    static boolean overlap(PhraseMatch one, PhraseMatch other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }

    /** "Enligt planen för psykiatrin" says nothing of time. */
    boolean namesDocument() {
        return has("document");
    }

    /** Whether it only says more of a thing that was named before. */
    boolean isRelative() {
        return LIST.contains("relative", lower(0));
    }

    boolean isHedged() {
        return has("hedge");
    }

    /** Whether a word of denial stands shortly before the phrase, within it or right after it. */
    boolean isNegated(PhraseMatch match) {
        int from = Math.max(0, match.first() - NEGATION_REACH);
        int to = Math.min(clause.words().size() - 1, match.last() + 1);
        return IntStream.rangeClosed(from, to)
                .filter(i -> i != match.first())
                .anyMatch(i -> LIST.contains("negation", lower(i)));
    }

    boolean isMeant(PhraseMatch match) {
        boolean follows = match.last() + 1 < clause.words().size() && LIST.contains("meant", lower(match.last() + 1));
        return (follows && match.first() == 0) || isBefore("meant", match);
    }

    boolean isConditional(PhraseMatch match) {
        boolean begins = LIST.contains("if", lower(0)) && match.first() > 0;
        return begins || isBefore("when", match);
    }

    private boolean isBefore(String category, PhraseMatch match) {
        return LIST.all(category, clause).stream().anyMatch(other -> other.first() < match.first());
    }

    /** Whether it is told as past and says nothing of now: "gick enligt plan", not "har gått enligt plan". */
    boolean isOver() {
        return !has(Tense.PRESENT)
                && clause.cues().stream()
                        .anyMatch(cue ->
                                cue.tense() == Tense.PAST && !cue.printed().startsWith(PERFECT));
    }

    /** Whether a time is named that begins after a day. */
    boolean isAfter(LocalDate day) {
        return clause.times().stream()
                .anyMatch(time -> time.tense() != Tense.PAST
                        && time.earliest().filter(its -> its.isAfter(day)).isPresent());
    }

    boolean isAnnounced() {
        return announcement().isPresent();
    }

    /** The words that say that something is to come. */
    Optional<PhraseMatch> announcement() {
        Optional<PhraseMatch> cue = clause.cues().stream()
                .filter(its -> its.tense() == Tense.FUTURE)
                .map(this::match)
                .filter(its -> !LIST.contains("no-announcement", lower(its.first())))
                .findFirst();
        return cue.or(() -> find("ahead").filter(match -> !isNegated(match)));
    }

    /** The words that say that something has happened. */
    Optional<PhraseMatch> past() {
        return clause.cues().stream()
                .filter(its -> its.tense() == Tense.PAST)
                .map(this::match)
                .filter(its -> !isNegated(its))
                .findFirst()
                .or(() -> find("done-plain").filter(its -> !has("planned")))
                .or(() -> find("past-form"));
    }

    private PhraseMatch match(TenseCue cue) {
        List<Word> words = clause.words();
        int first = IntStream.range(0, words.size())
                .filter(i -> words.get(i).end() > cue.start())
                .findFirst()
                .orElse(0);
        int last = IntStream.range(first, words.size())
                .filter(i -> words.get(i).start() < cue.end())
                .max()
                .orElse(first);
        return new PhraseMatch(first, last, "", cue.printed());
    }

    /** All words as a match. */
    PhraseMatch all() {
        return new PhraseMatch(0, clause.words().size() - 1, "", printed());
    }

    /** The clause as printed. */
    String printed() {
        List<Word> words = clause.words();
        int start = clause.span().start();
        return clause.text()
                .substring(
                        words.get(0).start() - start,
                        words.get(words.size() - 1).end() - start);
    }

    /** Whether the phrase is said of the matter as a whole. */
    boolean isOfTheWhole(PhraseMatch match, Matter matter) {
        return !has("part") && matter.isMeantBy(subject(match));
    }

    /**
     * The stems of what the phrase is said of: what stands before it and is neither a time, who does it, nor the matter in
     * general. Of "the demands on interpreters" it is the demands.
     */
    Set<String> subject(PhraseMatch match) {
        Set<String> stems = new LinkedHashSet<>();
        List<PhraseMatch> doings = findAll("matter");
        for (int i = 0; i < match.first(); i++) {
            int at = i;
            Word word = clause.words().get(i);
            if (doings.stream().anyMatch(its -> its.first() <= at && at <= its.last())) {
                continue;
            }
            if (!stems.isEmpty() && LIST.contains("preposition", word.lower())) {
                break;
            }
            if (isThing(word)) {
                Terms.of(word).ifPresent(stems::add);
            }
        }
        return stems;
    }

    private boolean isThing(Word word) {
        return !isTime(word)
                && !LIST.contains("adverb", word.lower())
                && !isVerb(word)
                && !LIST.contains("actor", word.lower());
    }

    private boolean isTime(Word word) {
        return clause.times().stream().anyMatch(time -> time.start() <= word.start() && word.end() <= time.end());
    }

    private boolean isVerb(Word word) {
        return clause.cues().stream().anyMatch(cue -> cue.start() == word.start())
                || LIST.contains("under-way", word.lower())
                || LIST.contains("doing", word.lower())
                || LIST.contains("verb", word.lower());
    }

    private String lower(int index) {
        return clause.words().get(index).lower();
    }
}
