package se.tertial.plan.rules.builtin.plan;

import java.util.List;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Word;

/**
 * Which words of a sentence stand in its main clause: not those that "som", "att" or "där" brings in, and none in brackets.
 * Told by a few words of grammar, not parsed: where it is not plain that the main clause goes on, it does not.
 */
final class Clauses {

    static final PhraseList WORDS = PhraseList.of("actions");

    private static final String STATIVE = "stative";
    private static final String MODAL = "modal";
    private static final String ABILITY = "ability";

    private final Sentence sentence;
    private final boolean[] main;

    private enum Kind {
        MAIN,
        OPENING,
        RELATIVE,
        OTHER
    }

    private Kind kind = Kind.MAIN;
    private boolean finiteSeen;
    private boolean modalSeen;

    /** How many clauses within the opening one still wait for their verb. */
    private int waiting;

    private Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.main = new boolean[sentence.words().size()];
        int depth = 0;
        for (int i = 0; i < main.length; i++) {
            depth += depthOf(before(i));
            step(i);
            main[i] = kind == Kind.MAIN && depth <= 0;
        }
    }

    static Clauses of(Sentence sentence) {
        return new Clauses(sentence);
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return main.length;
    }

    boolean isMain(int index) {
        return main[index];
    }

    String lower(int index) {
        return index < 0 || index >= main.length
                ? ""
                : sentence.words().get(index).lower();
    }

    boolean is(String category, int index) {
        return index >= 0 && index < main.length && WORDS.contains(category, lower(index));
    }

    boolean isModal(int index) {
        return is(MODAL, index);
    }

    boolean isFinite(int index) {
        return is(STATIVE, index) || isModal(index) || is(ABILITY, index) || Verb.PRESENT.is(this, index);
    }

    /** What stands between a word and the one before it. */
    String before(int index) {
        List<Word> words = sentence.words();
        int from = index == 0 ? sentence.span().start() : words.get(index - 1).end();
        int start = sentence.span().start();
        return sentence.text().substring(from - start, words.get(index).start() - start);
    }

    boolean isAfterComma(int index) {
        String between = before(index);
        return between.indexOf(',') >= 0 || between.indexOf(';') >= 0 || between.indexOf('–') >= 0;
    }

    private static int depthOf(String between) {
        return (int) between.chars().filter(c -> c == '(').count()
                - (int) between.chars().filter(c -> c == ')').count();
    }

    private void step(int i) {
        if (before(i).indexOf(';') >= 0) {
            begin(Kind.MAIN);
        }
        switch (kind) {
            case MAIN -> leave(i);
            case OPENING -> returnFromOpening(i);
            case RELATIVE -> returnFromRelative(i);
            case OTHER -> {
                // "att", "eftersom" and "vilket" lead to the end of the sentence.
            }
        }
        finiteSeen |= isFinite(i);
        modalSeen |= isModal(i) || is(ABILITY, i);
    }

    private void begin(Kind next) {
        kind = next;
        finiteSeen = false;
        modalSeen = false;
        waiting = 1;
    }

    private void leave(int i) {
        boolean opens = i == 0 && is("opening", 0) && isClauseOpening();
        if (opens) {
            begin(Kind.OPENING);
        } else if (is("relative", i)) {
            begin(Kind.RELATIVE);
        } else if ((is("clause", i) && !goesOn(i)) || isConditional(i)) {
            begin(Kind.OTHER);
        }
    }

    /** "Genom att …", "Om det …"; not "Genom avtal …". */
    private boolean isClauseOpening() {
        return List.of("när", "eftersom", "att", "medan", "då").contains(lower(0))
                || lower(1).equals("att")
                || isConditional(0);
    }

    private boolean isConditional(int i) {
        return lower(i).equals("om")
                && (is("anaphor", i + 1) || List.of("vi", "man", "ni", "någon").contains(lower(i + 1)));
    }

    /** "kommer att ta fram", "omfattar även att": what is to be done follows. */
    private boolean goesOn(int i) {
        return lower(i).equals("att")
                && (is("goes-on", i - 1) || (i > 1 && lower(i - 2).equals("kommer")) || isInverted(i));
    }

    /** "kommer enheten att ta fram". */
    private boolean isInverted(int att) {
        for (int i = att - 1; i >= 0 && i > att - 6 && main[i]; i--) {
            if (lower(i).equals("kommer")) {
                return true;
            }
        }
        return false;
    }

    private void returnFromOpening(int i) {
        boolean joined = is("joining", i - 1);
        boolean finite = isFinite(i) || (Verb.PASSIVE.is(this, i) && finiteSeen && !joined);
        boolean verb = finite || Verb.INFINITIVE.is(this, i) || Verb.IMPERATIVE.is(this, i);
        boolean next = finite && !joined && waiting <= 0;
        if ((verb && isAfterComma(i)) || next) {
            begin(Kind.MAIN);
        } else if (finite && !joined) {
            waiting--;
        } else if (i > 0 && (is("relative", i) || is("clause", i))) {
            waiting += Verb.INFINITIVE.is(this, i + 1) ? 0 : 1;
        }
        if (i == 1 && lower(1).equals("att")) {
            waiting = 0;
        }
    }

    private void returnFromRelative(int i) {
        boolean joined = is("joining", i - 1) || isAfterComma(i);
        boolean infinitive = joined && finiteSeen && !modalSeen && Verb.INFINITIVE.is(this, i);
        boolean second = finiteSeen && !joined && isFinite(i);
        boolean clause = isAfterComma(i) && isFinite(i) && !isFinite(i - 1);
        if (infinitive || second || clause) {
            begin(Kind.MAIN);
        } else if (is("clause", i)) {
            begin(Kind.OTHER);
        } else if (is("relative", i)) {
            begin(Kind.RELATIVE);
        }
    }
}
