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

    static List<String> slips(Sentence sentence, WordKinds kinds) {
        List<String> slips = new ArrayList<>();
        WORDS.all("cut", sentence).stream()
                .filter(its -> isClose(
                        sentence.words().get(its.first()), sentence.words().get(its.last())))
                .map(PhraseMatch::printed)
                .forEach(slips::add);
        for (int i = 0; i + 1 < sentence.words().size(); i++) {
            Word word = sentence.words().get(i);
            Word next = sentence.words().get(i + 1);
            boolean cut = kinds.is("first-part", word) && kinds.is("second-part", next) && isClose(word, next);
            boolean joined = kinds.is("short-of-s", word) && kinds.is("left-out", next);
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
