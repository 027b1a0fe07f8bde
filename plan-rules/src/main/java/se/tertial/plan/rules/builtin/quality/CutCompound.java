package se.tertial.plan.rules.builtin.quality;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Word;

/** Compounds that are cut in two ("digitalisering process"), or lack the s that joins them ("hållbarhet- och miljöfrågor"). */
final class CutCompound {

    private static final PhraseList WORDS = Agreement.WORDS;

    private CutCompound() {}

    static List<String> slips(SentenceKinds kinds) {
        Sentence sentence = kinds.sentence();
        List<String> slips = new ArrayList<>();
        WORDS.all("cut", sentence).stream()
                .filter(its -> isClose(
                        sentence.words().get(its.first()), sentence.words().get(its.last())))
                .map(PhraseMatch::printed)
                .forEach(slips::add);
        for (int i = 0; i + 1 < sentence.words().size(); i++) {
            Word word = sentence.words().get(i);
            Word next = sentence.words().get(i + 1);
            boolean cut = kinds.is("first-part", i) && kinds.is("second-part", i + 1) && isClose(word, next);
            boolean joined = kinds.is("short-of-s", i) && kinds.is("left-out", i + 1);
            if (cut || joined) {
                slips.add(word.text() + " " + next.text());
            }
        }
        return slips;
    }

    private static boolean isClose(Word word, Word next) {
        return next.start() == word.end() + 1 && !next.isCapitalised();
    }
}
