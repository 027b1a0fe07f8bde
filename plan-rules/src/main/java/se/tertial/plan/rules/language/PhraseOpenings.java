package se.tertial.plan.rules.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a time phrase can begin at a token: a cheap question, asked of every word before the grammar tries its patterns. It
 * says yes too often rather than too seldom.
 */
final class PhraseOpenings {

    /** The word lists that name a time by themselves. */
    private static final List<String> NAMING = List.of(
            "continuous",
            "event-before",
            "event-until",
            "half-year-turn",
            "month",
            "now",
            "ordinal",
            "part-of-year",
            "part-of-year-letter",
            "plan-period",
            "recurrence",
            "relative-year",
            "relative-year-with-preposition",
            "reporting-period",
            "school-term",
            "school-term-with-year",
            "school-year",
            "season",
            "season-coming",
            "season-if-last-word",
            "season-of-this-year",
            "season-past",
            "vague",
            "week",
            "year-end",
            "year-turn");

    /** The word lists that only lead to a time: "i", "från", "början av". */
    private static final List<String> LEADING =
            List.of("preposition", "relation", "during", "coming", "fixed-first-word", "portion");

    /** What may stand after leading words and names a time only there. */
    private static final List<String> NAMING_AFTERWARDS = List.of("number", "length-unit", "many", "half-year-turn");

    /** How many tokens may stand between leading words and the time. */
    private static final int REACH = 8;

    private final Map<String, List<Lexicon.Entry>> naming = new HashMap<>();
    private final Map<String, List<Lexicon.Entry>> leading = new HashMap<>();
    private final Map<String, List<Lexicon.Entry>> afterwards = new HashMap<>();

    private PhraseOpenings() {
        NAMING.forEach(category -> Lexicon.get().collect(category, naming));
        LEADING.forEach(category -> Lexicon.get().collect(category, leading));
        NAMING_AFTERWARDS.forEach(category -> Lexicon.get().collect(category, afterwards));
    }

    static boolean at(Tokens tokens, int index) {
        return switch (tokens.get(index).kind()) {
            case NUMBER -> true;
            case MARK -> false;
            case WORD ->
                Holder.OPENINGS.names(tokens, index)
                        || (stands(Holder.OPENINGS.leading, tokens, index) && Holder.OPENINGS.leads(tokens, index));
        };
    }

    private boolean names(Tokens tokens, int index) {
        return stands(naming, tokens, index) || hasLengthEnding(tokens.lower(index));
    }

    private boolean leads(Tokens tokens, int index) {
        for (int i = index + 1; i <= index + REACH && tokens.has(i); i++) {
            if (tokens.is(i, Token.Kind.NUMBER) || names(tokens, i) || stands(afterwards, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLengthEnding(String word) {
        for (String ending : Lexicon.get().words("length-ending")) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(Map<String, List<Lexicon.Entry>> entries, Tokens tokens, int index) {
        for (Lexicon.Entry entry : entries.getOrDefault(tokens.lower(index), List.of())) {
            if (Words.stands(entry.words(), tokens, index)) {
                return true;
            }
        }
        return false;
    }

    private static final class Holder {
        static final PhraseOpenings OPENINGS = new PhraseOpenings();

        private Holder() {}
    }
}
