package se.tertial.plan.rules.builtin.quality;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Word;

/**
 * Words that do not agree: "ett gemensam schema", "sin egna vård", "flera utbildning", "arbetet är klar", "ska genomför".
 * The gender of a noun is told by how it ends, where that is sure; nothing is said of others.
 */
final class Agreement {

    static final PhraseList WORDS = PhraseList.of("slips");

    private static final String COMMON = "common";
    private static final String NEUTER = "neuter";
    private static final String ADJECTIVE = "adjective";

    private final Sentence sentence;
    private final SentenceKinds kinds;
    private final List<String> slips = new ArrayList<>();

    private Agreement(SentenceKinds kinds) {
        this.sentence = kinds.sentence();
        this.kinds = kinds;
    }

    static List<String> slips(SentenceKinds kinds) {
        Sentence sentence = kinds.sentence();
        Agreement agreement = new Agreement(kinds);
        WORDS.all("clash", sentence).stream().map(PhraseMatch::printed).forEach(agreement.slips::add);
        for (int i = 0; i + 1 < sentence.words().size(); i++) {
            agreement.determined(i);
            agreement.bare(i);
            agreement.plural(i);
            agreement.definite(i);
            agreement.verbs(i);
        }
        agreement.predicate();
        return agreement.slips;
    }

    private boolean is(String kind, int index) {
        return kinds.is(kind, index);
    }

    private String lower(int index) {
        return index >= 0 && index < sentence.words().size()
                ? sentence.words().get(index).lower()
                : "";
    }

    /** Whether only a space stands between words, so that one may belong to the other. */
    private boolean isClose(int from, int to) {
        if (to >= sentence.words().size()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Word word = sentence.words().get(i);
            Word next = sentence.words().get(i + 1);
            if (next.start() != word.end() + 1 || word.text().endsWith("-")) {
                return false;
            }
        }
        return true;
    }

    private void add(int from, int to) {
        int offset = sentence.span().start();
        slips.add(sentence.text()
                .substring(
                        sentence.words().get(from).start() - offset,
                        sentence.words().get(to).end() - offset));
    }

    /** "ett gemensam schema", "en nytt rutin", "sin nya arbete", "en digitala plattform". */
    private void determined(int i) {
        boolean common = is("determiner-common", i) && !isOther(i);
        boolean neuter = is("determiner-neuter", i) && !isOther(i);
        if (common == neuter || !isClose(i, i + 1)) {
            return;
        }
        String wrong = common ? NEUTER : COMMON;
        if (is(wrong, i + 1)) {
            add(i, i + 1);
        } else if (isClose(i, i + 2) && isAdjective(i + 1)) {
            boolean noun = is(COMMON, i + 2) || is(NEUTER, i + 2);
            boolean pluralForm = is("article", i) && is("adjective-plural", i + 1) && noun;
            boolean otherForm = neuter
                    ? is(ADJECTIVE, i + 1) && is(NEUTER, i + 2)
                    : is("adjective-neuter", i + 1) && is(COMMON, i + 2);
            if (is(wrong, i + 2) || pluralForm || otherForm) {
                add(i, i + 2);
            }
        }
    }

    private boolean isAdjective(int i) {
        return is(ADJECTIVE, i) || is("adjective-neuter", i) || is("adjective-plural", i);
    }

    /** "i vår", "bland annat". */
    private boolean isOther(int i) {
        return (lower(i).equals("vår") && is("season", i - 1))
                || (lower(i).equals("annat") && lower(i - 1).equals("bland"));
    }

    /** "eventuell genomförande", with no word before that a slip was told of. */
    private void bare(int i) {
        boolean told = is("determiner-common", i - 1) || is("determiner-neuter", i - 1);
        if (!told && is(ADJECTIVE, i) && is(NEUTER, i + 1) && isClose(i, i + 1)) {
            add(i, i + 1);
        }
    }

    /** "det ny systemet". */
    private void definite(int i) {
        if (is("definite", i) && is(ADJECTIVE, i + 1) && is("definite-noun", i + 2) && isClose(i, i + 2)) {
            add(i, i + 2);
        }
    }

    /** "flera utbildning", "tre nya verksamhet", "tre ny kurser". */
    private void plural(int i) {
        if (!is("determiner-plural", i)) {
            return;
        }
        int noun = isAdjective(i + 1) ? i + 2 : i + 1;
        boolean singular = is("singular", noun) && is(COMMON, noun);
        boolean adjective = noun == i + 2 && is(ADJECTIVE, i + 1) && is("plural-noun", noun);
        if (isClose(i, noun) && (singular || adjective)) {
            add(i, noun);
        }
    }

    /** "ska genomför", "har utveckla". */
    private void verbs(int i) {
        boolean infinitive = is("deed-infinitive", i + 1) && !is("noun-like", i + 1);
        boolean present = is("deed-present", i + 1) && !infinitive && !is("noun-like", i + 1);
        boolean wrong = is("needs-infinitive", i) ? present : is("needs-supine", i) && (present || infinitive);
        if (wrong && isClose(i, i + 1)) {
            add(i, i + 1);
        }
    }

    /** "Arbetet är klar.", "Utbildningen är färdigt.", "Lokalerna är klar." */
    private void predicate() {
        String subject = lower(0);
        boolean last = sentence.words().size() == 3 || is("after-predicate", 3);
        if (!last || !is("copula", 1) || !isClose(0, 2) || is("no-definite", 0) || is("no-predicate", 2)) {
            return;
        }
        boolean commonForm = is("predicate", 2) || is(ADJECTIVE, 2);
        boolean neuterForm = is("predicate-neuter", 2) || is("adjective-neuter", 2);
        boolean several = subject.endsWith("erna") || subject.endsWith("arna") || subject.endsWith("orna");
        boolean singular = (subject.endsWith("et") && commonForm) || (subject.endsWith("en") && neuterForm);
        if (singular || (several && (commonForm || neuterForm))) {
            add(0, 2);
        }
    }
}
