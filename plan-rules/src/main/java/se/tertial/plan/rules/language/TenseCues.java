package se.tertial.plan.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Finds the words of a Swedish sentence that tell its tense: verbs of the word list, passive preterites by their ending,
 * and auxiliaries with the verb that belongs to them, also where other words stand between.
 *
 * <p>Verbs in the present that are not in the list are not found, because the plural of nouns looks the same; then the tense
 * is not known, and nothing is guessed.
 */
public final class TenseCues {

    private static final int TO_THE_INFINITIVE = 7;
    private static final int TO_THE_SUPINE = 20;
    private static final int TO_THE_NOUN = 3;
    private static final List<String> PAST_PASSIVE =
            List.of("ades", "rdes", "ldes", "ndes", "ddes", "gdes", "vdes", "ktes", "ptes", "stes");
    private static final List<String> SUPINE = List.of(
            "at", "ats", "it", "its", "tt", "tts", "rt", "rts", "lt", "lts", "nt", "nts", "ft", "fts", "jt", "jts");
    private static final int SHORTEST_SUPINE = 4;

    private final Tokens tokens;

    private TenseCues(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The cues of a text, in order and without overlap. An auxiliary is joined with a verb of its own sentence only.
     *
     * @param text any text
     * @return the cues; empty if there is none
     */
    public static List<TenseCue> find(String text) {
        List<TenseCue> cues = new ArrayList<>();
        for (TextSpan sentence : SentenceSplitter.split(text)) {
            Tokens tokens = new Tokens(Tokenizer.tokens(sentence.of(text)));
            for (Placed placed : in(tokens)) {
                cues.add(placed.in(text, sentence.start(), tokens));
            }
        }
        return List.copyOf(cues);
    }

    /** The cues of one sentence. */
    static List<Placed> in(Tokens sentence) {
        return new TenseCues(sentence).find();
    }

    /**
     * A cue and where its words stand.
     *
     * @param first the index of its first token
     * @param last the index of its last token, inclusive
     */
    record Placed(int first, int last, Tense tense, Aspect aspect) {

        /** The cue in its text, of which the tokens are a sentence from an offset on. */
        TenseCue in(String text, int offset, Tokens tokens) {
            int start = offset + tokens.startOffset(first);
            int end = offset + tokens.endOffset(last);
            return new TenseCue(start, end, text.substring(start, end), tense, aspect);
        }
    }

    private List<Placed> find() {
        List<Placed> cues = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Placed> cue = at(i);
            cue.map(this::withAspectOfNoun).ifPresent(cues::add);
            i = cue.map(Placed::last).orElse(i) + 1;
        }
        return cues;
    }

    private Optional<Placed> at(int index) {
        String word = tokens.lower(index);
        if (Lexicon.get().has("perfect", word)) {
            return perfect(index);
        }
        if (Lexicon.get().has("future-att", word)) {
            return futureWithAtt(index);
        }
        return simple("future", Tense.FUTURE, index)
                .map(this::withInfinitive)
                .or(() -> simple("past", Tense.PAST, index))
                .or(() -> simple("present", Tense.PRESENT, index))
                .or(() -> endsWith(word, PAST_PASSIVE)
                        ? Optional.of(new Placed(index, index, Tense.PAST, Aspect.PLAIN))
                        : Optional.empty());
    }

    private Optional<Placed> simple(String category, Tense tense, int index) {
        return aspect(category, index).map(aspect -> new Placed(index, index, tense, aspect));
    }

    private Optional<Aspect> aspect(String category, int index) {
        return Lexicon.get().value(category, tokens.lower(index)).map(Aspect::valueOf);
    }

    /** "ska … beslutas": up to the last infinitive that is near, with the aspect that any of them has. */
    private Placed withInfinitive(Placed modal) {
        Placed chain = modal;
        for (int i = modal.last() + 1; i <= modal.last() + TO_THE_INFINITIVE && !isBreak(i); i++) {
            Optional<Aspect> aspect = aspect("infinitive", i);
            if (aspect.isPresent()) {
                Aspect both = chain.aspect() == Aspect.PLAIN ? aspect.get() : chain.aspect();
                chain = new Placed(chain.first(), i, Tense.FUTURE, both);
            }
        }
        return chain;
    }

    /** "kommer dessa att kompletteras". */
    private Optional<Placed> futureWithAtt(int index) {
        OptionalInt att = next(index, TO_THE_INFINITIVE, "att"::equals);
        return att.isPresent() && tokens.is(att.getAsInt() + 1, Token.Kind.WORD)
                ? Optional.of(withInfinitive(new Placed(index, att.getAsInt() + 1, Tense.FUTURE, Aspect.PLAIN)))
                        .map(chain -> withAspectOf("infinitive", att.getAsInt() + 1, chain))
                : Optional.empty();
    }

    /** "har … bildats". */
    private Optional<Placed> perfect(int index) {
        OptionalInt supine = next(index, TO_THE_SUPINE, TenseCues::isSupine);
        return supine.isPresent()
                ? Optional.of(withAspectOf(
                        "supine", supine.getAsInt(), new Placed(index, supine.getAsInt(), Tense.PAST, Aspect.PLAIN)))
                : Optional.empty();
    }

    private static boolean isSupine(String word) {
        Lexicon lexicon = Lexicon.get();
        boolean looksLikeOne =
                word.length() >= SHORTEST_SUPINE && endsWith(word, SUPINE) && !lexicon.has("no-supine", word);
        return looksLikeOne || lexicon.has("supine", word);
    }

    private OptionalInt next(int index, int within, Predicate<String> wanted) {
        for (int i = index + 1; i <= index + within && !isBreak(i); i++) {
            if (wanted.test(tokens.lower(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isBreak(int index) {
        return !tokens.has(index) || tokens.isMark(index, ";:.!?");
    }

    /** "togs beslut", "blev klara". */
    private Placed withAspectOfNoun(Placed verb) {
        Placed cue = withParticle(verb);
        Placed found = cue;
        for (int distance = 1; distance <= TO_THE_NOUN && found.aspect() == Aspect.PLAIN; distance++) {
            found = withAspectOf("noun", cue.last() + distance, found);
            found = withAspectOf("noun", cue.first() - distance, found);
        }
        return found;
    }

    /** "arbetar vidare": the particle is a part of the verb. */
    private Placed withParticle(Placed verb) {
        return aspect("particle", verb.last() + 1)
                .map(aspect -> new Placed(verb.first(), verb.last() + 1, verb.tense(), aspect))
                .orElse(verb);
    }

    private Placed withAspectOf(String category, int index, Placed cue) {
        return cue.aspect() != Aspect.PLAIN
                ? cue
                : aspect(category, index)
                        .map(aspect -> new Placed(cue.first(), cue.last(), cue.tense(), aspect))
                        .orElse(cue);
    }

    private static boolean endsWith(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
