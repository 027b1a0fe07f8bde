package se.tertial.plan.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.rules.language.Expression.Calendar;
import se.tertial.plan.rules.language.Pattern.Match;

/**
 * Finds what a Swedish text says about time, and what it means seen from the day of the text.
 *
 * <p>A phrase is read together with the verb it belongs to: "i maj" lies behind us in "genomfördes i maj" and ahead in "ska
 * genomföras i maj". Numbers that are no time (record numbers, laws, amounts, "Agenda 2030") are passed over, and so are
 * words that name no time ("långsiktigt"). The rules:
 *
 * <ol>
 *   <li>Two years after "läsåret" are a school year, after "årsskiftet" the moment between them, else all days of both and
 *       between.
 *   <li>A missing year is filled in from the tense of the verb; where a text may be old, both readings are given and the
 *       phrase is marked as ambiguous.
 *   <li>The words as printed, the role, the tense and the certainty are kept.
 *   <li>The text is never changed.
 * </ol>
 *
 * <p>A verb without a time ("pågår", "kommer att utredas") gives a phrase of the kind {@link TimePhraseKind#ASPECT}. Reading
 * takes time in proportion to the length of the text. Pure; thread-safe.
 */
public final class TimePhrases {

    private TimePhrases() {}

    /**
     * The time phrases of a text.
     *
     * @param text any text; phrases do not run from one sentence into the next
     * @param anchor from when the text speaks
     * @return the phrases in the order of the text, without overlap; empty if the text says nothing of time
     */
    public static List<TimePhrase> find(String text, Anchor anchor) {
        return sentences(text, anchor).stream()
                .flatMap(sentence -> sentence.phrases().stream())
                .toList();
    }

    /**
     * The sentences of a text, with what tells their tense and what they say of time.
     *
     * @param text any text
     * @param anchor from when the text speaks
     * @return the sentences in the order of the text; empty if it has none
     */
    public static List<TimedSentence> sentences(String text, Anchor anchor) {
        Objects.requireNonNull(anchor, "anchor");
        List<TextSpan> spans = SentenceSplitter.split(text);
        List<TimedSentence> sentences = new ArrayList<>(spans.size());
        for (TextSpan span : spans) {
            Tokens tokens = new Tokens(Tokenizer.tokens(span.of(text)));
            List<TenseCues.Placed> cues = TenseCues.in(tokens);
            List<PlacedExpression> expressions = expressions(tokens, cues);
            boolean title = spans.size() == 1 && cues.isEmpty() && expressions.size() == 1;
            List<PhraseReading> readings = new SentenceReader(tokens, cues, anchor, title).read(expressions);
            int start = span.start();
            sentences.add(new TimedSentence(
                    span,
                    cues.stream().map(cue -> cue.in(text, start, tokens)).toList(),
                    readings.stream()
                            .map(reading -> reading.in(text, start, tokens))
                            .toList()));
        }
        return List.copyOf(sentences);
    }

    private static List<PlacedExpression> expressions(Tokens tokens, List<TenseCues.Placed> cues) {
        List<PlacedExpression> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Match<Expression>> match = PhraseGrammar.at(tokens, i);
            boolean listed = isListed(tokens, found, i);
            boolean means = match.isPresent()
                    && (listed || standsAlone(tokens, cues, i, match.get()))
                    && !Lexicon.get().has("name-before-year", tokens.lower(i - 1));
            if (match.isPresent() && means) {
                found.add(new PlacedExpression(
                        i, match.get().end() - 1, match.get().value()));
            }
            i = match.isPresent() && means ? match.get().end() : i + 1;
        }
        return found;
    }

    /** "Under 2022 och 2023": what is true of the first is true of the second. */
    private static boolean isListed(Tokens tokens, List<PlacedExpression> found, int index) {
        return !found.isEmpty()
                && found.get(found.size() - 1).last() == index - 2
                && Lexicon.get().has("listing", tokens.lower(index - 1));
    }

    private static boolean standsAlone(Tokens tokens, List<TenseCues.Placed> cues, int index, Match<Expression> match) {
        if (!(match.value() instanceof Calendar calendar) || calendar.standsAlone()) {
            return true;
        }
        if (calendar.from().kind() != CalendarTerm.Kind.YEAR) {
            return false;
        }
        // A year may end a title ("Handlingsplan 2024") or open a sentence if its verb follows ("2023 genomfördes …").
        return cues.isEmpty()
                ? match.end() == tokens.size()
                : index == 0 && cues.get(0).first() == match.end();
    }
}
