package se.tertial.plan.rules.builtin.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.rules.language.TimePhrase;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;

/**
 * What texts say of matters that concern the Sami people and are decided: a plan that is made, a decision, a measure where
 * they live and work. Culture and knowledge without a decision are none.
 */
final class SamiMatter {

    private static final PhraseList WORDS = PhraseList.of("consultation");
    private static final int BEFORE = 3;
    private static final int AFTER = 5;

    private SamiMatter() {}

    /** The words by which the first such matter is known, unless it was over before a day. */
    static Optional<String> in(Prose prose, LocalDate from) {
        boolean touchesLand =
                prose.sentences().stream().anyMatch(its -> WORDS.occurs("land", its) && !WORDS.occurs("culture", its));
        return prose.sentences().stream()
                .filter(its -> isOne(its) || (touchesLand && isDecided(its)))
                .filter(sentence -> !isOver(sentence, from))
                .findFirst()
                .map(SamiMatter::words);
    }

    private static String words(Sentence sentence) {
        int sami = WORDS.find("sami", sentence).map(PhraseMatch::first).orElse(0);
        int first = Math.max(0, sami - BEFORE);
        int last = Math.min(sentence.words().size() - 1, sami + AFTER);
        int offset = sentence.span().start();
        return (first == 0 ? "" : "… ")
                + sentence.text()
                        .substring(
                                sentence.words().get(first).start() - offset,
                                sentence.words().get(last).end() - offset);
    }

    /** Whether a title names a document about the Sami. */
    static boolean isNamed(Prose title) {
        return title.sentences().stream().anyMatch(its -> WORDS.occurs("sami", its) && WORDS.occurs("document", its));
    }

    private static boolean isOne(Sentence sentence) {
        boolean decided = WORDS.occurs("decide", sentence) || WORDS.occurs("measure", sentence);
        return WORDS.occurs("sami", sentence)
                && (isDocumentMade(sentence) || (decided && !WORDS.occurs("culture", sentence)));
    }

    /** Whether something is decided, whatever it is. */
    private static boolean isDecided(Sentence sentence) {
        return isDocumentMade(sentence) || WORDS.occurs("decide", sentence);
    }

    private static boolean isDocumentMade(Sentence sentence) {
        return WORDS.occurs("document", sentence)
                && (WORDS.occurs("decide", sentence) || WORDS.occurs("making", sentence));
    }

    private static boolean isOver(Sentence sentence, LocalDate from) {
        List<LocalDate> ends = ends(List.of(sentence));
        return !ends.isEmpty() && ends.stream().allMatch(from::isAfter);
    }

    /** Whether a text speaks of a time that is not over before a day. */
    static boolean reaches(Prose prose, LocalDate from) {
        return ends(prose.sentences()).stream().anyMatch(end -> !end.isBefore(from));
    }

    private static List<LocalDate> ends(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.times().stream())
                .map(TimePhrase::latest)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether a text tells that the Sami are consulted, were or will be, or need not be. */
    static boolean tellsOfConsultation(Prose prose) {
        return prose.sentences().stream().anyMatch(SamiMatter::tells);
    }

    private static boolean tells(Sentence sentence) {
        if (WORDS.occurs("not-needed", sentence)) {
            return true;
        }
        if (WORDS.occurs("not", sentence)) {
            return false;
        }
        return WORDS.occurs("consulted", sentence)
                || (WORDS.occurs("talks", sentence)
                        && WORDS.occurs("act", sentence)
                        && !WORDS.occurs("about", sentence));
    }

    /** Whether a text is about consultation itself. */
    static boolean isAboutConsultation(Prose prose) {
        return WORDS.occurs("subject", prose);
    }
}
