package se.tertial.plan.rules.builtin.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tertial.plan.rules.language.Tense;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;

/**
 * Reads how something goes, sentence by sentence and clause by clause: plain words only. What is denied, hoped for, nearly so
 * or so on a condition is not plain.
 */
final class CourseReader {

    private static final Set<Course> OF_ASIDES = Set.of(Course.LATE, Course.NOT_BEGUN);

    private final LocalDate day;
    private final Matter matter;

    private CourseReader(LocalDate day, Matter matter) {
        this.day = day;
        this.matter = matter;
    }

    /**
     * Reads a text.
     *
     * @param prose the text
     * @param day the day as of which it tells
     * @param asked the stems of what is to be done, in order
     * @return what its clauses tell, in order; several things for a clause that tells several
     */
    static List<Told> read(Prose prose, LocalDate day, Set<String> asked) {
        CourseReader reader = new CourseReader(day, Matter.of(asked));
        List<Told> told = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            boolean resolved = new PlainWords(sentence).has("resolved");
            Clauses.of(sentence).forEach(clause -> told.addAll(reader.clause(clause, resolved)));
        }
        return List.copyOf(told);
    }

    private List<Told> clause(Clauses.Clause clause, boolean resolved) {
        PlainWords words = new PlainWords(clause.sentence());
        Map<Course, PhraseMatch> found = new EnumMap<>(Course.class);
        words.find("not-begun").ifPresent(match -> found.put(Course.NOT_BEGUN, match));
        words.find("as-planned").filter(its -> !words.namesDocument()).ifPresent(match -> planned(words, match, found));
        words.find("late").or(() -> words.find("stopped")).ifPresent(match -> late(words, match, resolved, found));
        words.find("done").ifPresent(match -> done(words, match, found));
        if (clause.aside()) {
            // An aside may tell of a fault; how the whole goes is not told in brackets.
            found.keySet().retainAll(OF_ASIDES);
        } else {
            doings(words, found);
            rest(words, found);
        }
        return found.entrySet().stream()
                .map(entry -> new Told(
                        entry.getKey(),
                        words.isOfTheWhole(entry.getValue(), matter),
                        matter.withoutDeed(words.subject(entry.getValue())),
                        words.printed()))
                .toList();
    }

    private static void planned(PlainWords words, PhraseMatch match, Map<Course, PhraseMatch> found) {
        if (words.isNegated(match)) {
            found.put(words.isMeant(match) ? Course.TROUBLE : Course.LATE, match);
        } else if (words.isHedged() || words.isMeant(match) || words.isConditional(match)) {
            found.put(Course.TROUBLE, match);
        } else if (!words.isOver()) {
            found.put(Course.AS_PLANNED, match);
        }
    }

    private static void late(PlainWords words, PhraseMatch match, boolean resolved, Map<Course, PhraseMatch> found) {
        if (found.values().stream().anyMatch(other -> PlainWords.overlap(other, match))) {
            return;
        }
        if (resolved) {
            found.put(Course.AS_PLANNED, match);
        } else if (words.isNegated(match)) {
            found.putIfAbsent(Course.AS_PLANNED, match);
        } else {
            found.put(words.isMeant(match) || words.isConditional(match) ? Course.TROUBLE : Course.LATE, match);
        }
    }

    private static void done(PlainWords words, PhraseMatch match, Map<Course, PhraseMatch> found) {
        if (words.isNegated(match)) {
            found.putIfAbsent(Course.UNDER_WAY, match);
        } else if (words.has("not-done")) {
            found.putIfAbsent(Course.STATIC, match);
        } else if (words.has(Tense.FUTURE) || words.isMeant(match)) {
            found.put(Course.AHEAD, match);
        } else if (!words.isConditional(match)) {
            found.put(Course.DONE, match);
        }
    }

    private void doings(PlainWords words, Map<Course, PhraseMatch> found) {
        boolean later = words.isAnnounced() || words.isAfter(day);
        words.find("under-way")
                .filter(match -> isFree(match, found) && !words.isNegated(match))
                .ifPresent(match -> found.put(Course.UNDER_WAY, match));
        words.find("doing")
                .filter(match -> isFree(match, found) && !words.isRelative())
                .ifPresent(match -> found.putIfAbsent(later ? Course.AHEAD : Course.UNDER_WAY, match));
        words.past().filter(match -> isFree(match, found)).ifPresent(match -> found.put(Course.PAST, match));
        words.announcement().ifPresent(match -> found.putIfAbsent(Course.AHEAD, match));
        if (later && found.isEmpty()) {
            found.put(Course.AHEAD, words.all());
        }
    }

    private static boolean isFree(PhraseMatch match, Map<Course, PhraseMatch> found) {
        return found.values().stream().noneMatch(other -> PlainWords.overlap(other, match));
    }

    private static void rest(PlainWords words, Map<Course, PhraseMatch> found) {
        words.find("need").ifPresent(match -> found.put(Course.NEED, match));
        words.find("but").ifPresent(match -> found.put(Course.BUT, match));
        words.findAll("trouble").stream()
                .filter(match -> isFree(match, found))
                .findFirst()
                .ifPresent(match -> found.putIfAbsent(Course.TROUBLE, match));
        if (found.isEmpty()) {
            boolean still =
                    words.has("static") || words.isRelative() || words.has(Tense.PRESENT) || words.has(Tense.FUTURE);
            found.put(still ? Course.STATIC : Course.OTHER, words.all());
        }
    }
}
