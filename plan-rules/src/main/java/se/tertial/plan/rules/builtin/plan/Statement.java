package se.tertial.plan.rules.builtin.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.tertial.plan.rules.language.Tense;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;

/**
 * Sentences that say how a thing is, what it means or what one thinks of it, and nothing of what is to be done. Each needs a
 * word that says so; what is not plain counts as something to be done.
 */
final class Statement {

    private enum Kind {
        STATEMENT,
        ACTION,
        /** No verb that is known. */
        UNKNOWN
    }

    private static final int NEAR = 4;
    private static final int SHORT = 8;

    private Statement() {}

    /** The words by which a text is known as statements only: the first of them, with what stands around it. */
    static Optional<String> in(Prose text) {
        List<Sentence> sentences =
                text.sentences().stream().filter(its -> !its.words().isEmpty()).toList();
        List<Kind> kinds = sentences.stream().map(Statement::kind).toList();
        long statements = kinds.stream().filter(its -> its == Kind.STATEMENT).count();
        long unknown = kinds.stream().filter(its -> its == Kind.UNKNOWN).count();
        boolean only = !kinds.contains(Kind.ACTION) && statements > 0 && (unknown == 0 || statements > unknown + 1);
        return only ? Optional.of(sentences.get(0).text()) : Optional.empty();
    }

    /** Whether words without a verb tell of doing: "Ny handlingsplan", "Utbildning av förare", "Inför tolk". */
    static boolean isHeadingOfAction(Prose title) {
        return title.sentences().stream().map(Clauses::of).anyMatch(its -> its.size() > 0 && beginsWithDoing(its));
    }

    private static boolean beginsWithDoing(Clauses clauses) {
        return clauses.is("change", 0)
                || clauses.is("doing", 0)
                || Verb.INFINITIVE.is(clauses, 0)
                || (Verb.IMPERATIVE.is(clauses, 0) && !clauses.is("noun-like", 0));
    }

    private static Kind kind(Sentence sentence) {
        Clauses clauses = Clauses.of(sentence);
        if (Verb.INFINITIVE.is(clauses, 0) || Verb.IMPERATIVE.is(clauses, 0)) {
            return Kind.ACTION;
        }
        OptionalInt verb = IntStream.range(0, clauses.size())
                .filter(i -> clauses.isMain(i) && isFinite(clauses, i))
                .findFirst();
        if (verb.isEmpty()) {
            Kind silent = Deeds.of(clauses).isEmpty() && !beginsWithDoing(clauses) ? Kind.UNKNOWN : Kind.ACTION;
            return isValue(clauses) ? Kind.STATEMENT : silent;
        }
        boolean statement =
                !isToCome(sentence) && isStative(clauses, verb.getAsInt()) && !doesMore(clauses, verb.getAsInt());
        return statement ? Kind.STATEMENT : Kind.ACTION;
    }

    /** What is to be so at a time: "Alla bussar är fossilfria 2026". */
    private static boolean isToCome(Sentence sentence) {
        return sentence.times().stream()
                .anyMatch(time -> time.tense() != Tense.PAST && time.latest().isPresent());
    }

    private static boolean isFinite(Clauses clauses, int i) {
        return clauses.isFinite(i)
                || isState(clauses, i)
                || clauses.is("effect", i)
                || (i > 0 && Verb.PASSIVE.is(clauses, i))
                || clauses.sentence().cues().stream()
                        .anyMatch(cue ->
                                cue.start() == clauses.sentence().words().get(i).start());
    }

    /** "har blivit", "går inte att". */
    private static boolean isState(Clauses clauses, int verb) {
        return Clauses.WORDS.all("state", clauses.sentence()).stream().anyMatch(its -> its.first() == verb);
    }

    private static boolean isStative(Clauses clauses, int verb) {
        if (isState(clauses, verb)) {
            return true;
        }
        boolean past = clauses.sentence().cues().stream()
                .anyMatch(cue ->
                        cue.start() == clauses.sentence().words().get(verb).start() && cue.tense() == Tense.PAST);
        if (past) {
            return false;
        }
        if (clauses.is("effect", verb)) {
            return IntStream.range(0, verb).noneMatch(i -> clauses.is("agent", i));
        }
        if (clauses.is("ability", verb)) {
            return !clauses.lower(verb).equals("får");
        }
        if (clauses.isModal(verb)) {
            return isToBe(clauses, verb);
        }
        return clauses.is("stative", verb) && !isUnderWay(clauses, verb) && !isStep(clauses, verb);
    }

    /** "ska vara", "vill ha"; not "ska vara klar". */
    private static boolean isToBe(Clauses clauses, int modal) {
        for (int i = modal + 1; i <= modal + NEAR && i < clauses.size(); i++) {
            if (Verb.INFINITIVE.is(clauses, i) || Verb.PASSIVE.is(clauses, i)) {
                return clauses.is("be", i) && !isUnderWay(clauses, i);
            }
            if (clauses.is("be", i)) {
                return !isUnderWay(clauses, i);
            }
        }
        return false;
    }

    private static boolean isUnderWay(Clauses clauses, int verb) {
        return IntStream.rangeClosed(verb + 1, verb + NEAR - 1).anyMatch(i -> clauses.is("under-way", i));
    }

    /** "Nästa steg är att upphandla". */
    private static boolean isStep(Clauses clauses, int verb) {
        return clauses.lower(verb + 1).equals("att") && IntStream.range(0, verb).anyMatch(i -> clauses.is("step", i));
    }

    /** Whether something is to be done besides. */
    private static boolean doesMore(Clauses clauses, int verb) {
        return Deeds.of(clauses).stream()
                .anyMatch(deed -> deed.verbs().get(0) > verb
                        && !clauses.is("effect", deed.verbs().get(0))
                        && deed.isOwn());
    }

    /** A few words without a verb, all about what one thinks high of. */
    private static boolean isValue(Clauses clauses) {
        return clauses.size() <= SHORT
                && IntStream.range(0, clauses.size()).anyMatch(i -> clauses.is("value", i))
                && !beginsWithDoing(clauses)
                && IntStream.range(0, clauses.size()).noneMatch(i -> Verb.INFINITIVE.is(clauses, i));
    }
}
