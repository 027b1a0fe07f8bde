package se.tertial.plan.importer.text.reading;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;
import se.tertial.plan.rules.language.Anchor;
import se.tertial.plan.rules.language.Tense;
import se.tertial.plan.rules.language.TimePhrase;
import se.tertial.plan.rules.language.TimePhraseKind;
import se.tertial.plan.rules.language.TimePhrases;

/**
 * Reads the times that a text mentions.
 *
 * @param anchor from when the text speaks; empty if that is not known, and then no time is read
 * @param basis on what a time rests that the text gives for what is done or to be done
 */
public record Times(Optional<Anchor> anchor, TimeBasis basis) {

    private static final int LONGEST_BRACKET = 300;

    /** A reader of no times at all. */
    public static final Times NONE = new Times(Optional.empty(), TimeBasis.MENTIONED);

    /**
     * Every time that a text mentions. A verb alone ("pågår") names no time and only implies one; what is told in brackets,
     * without a verb, or in a plan of the past, is only mentioned.
     *
     * @param text any text
     * @return the times, in order
     */
    public List<TimeFrame> in(String text) {
        return phrases(text).stream()
                .map(phrase -> phrase.toTimeFrame(basisOf(phrase, text)))
                .toList();
    }

    /**
     * The first time that a text mentions, as the time of a decision.
     *
     * @param text a sentence about a decision
     * @return the time
     */
    public Optional<TimeFrame> decision(String text) {
        return phrases(text).stream()
                .filter(phrase -> phrase.kind() != TimePhraseKind.ASPECT)
                .filter(phrase -> phrase.reading().isPresent())
                .findFirst()
                .map(phrase -> {
                    TimeFrame.Builder frame = TimeFrame.builder();
                    frame.copy(phrase.toTimeFrame(basisOf(phrase, text))).role(TimeRole.DECISION);
                    return frame.build();
                });
    }

    /**
     * The times that can be read in ways that contradict each other.
     *
     * @param frames times that were read
     * @return their words, in order
     */
    public static List<String> ambiguous(List<TimeFrame> frames) {
        return frames.stream()
                .filter(frame -> frame.certainty() == TimeCertainty.AMBIGUOUS)
                .flatMap(frame -> frame.phrase().stream())
                .toList();
    }

    private List<TimePhrase> phrases(String text) {
        return anchor.map(from -> TimePhrases.find(text, from)).orElse(List.of());
    }

    private TimeBasis basisOf(TimePhrase phrase, String text) {
        boolean past = basis == TimeBasis.DECIDED && phrase.tense() == Tense.PAST;
        boolean aside = phrase.tense() == Tense.NONE || isInBrackets(text, phrase.start());
        return past || aside ? TimeBasis.MENTIONED : basis;
    }

    private static boolean isInBrackets(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_BRACKET); i--) {
            if (text.charAt(i) == '(' || text.charAt(i) == ')') {
                return text.charAt(i) == '(';
            }
        }
        return false;
    }
}
