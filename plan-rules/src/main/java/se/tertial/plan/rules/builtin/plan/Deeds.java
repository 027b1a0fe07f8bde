package se.tertial.plan.rules.builtin.plan;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.rules.language.prose.PhraseMatch;

/**
 * What a sentence says is to be done: the verbs of its main clause, those in one group that have their object in common
 * ("kartlägga och åtgärda bristerna"); without a verb, nouns of doing with "av" ("översyn av riktlinjer").
 */
final class Deeds {

    private static final int ADJECTIVES = 2;

    private final Clauses clauses;
    private final List<Integer> verbs = new ArrayList<>();
    private final List<Deed> groups = new ArrayList<>();

    /** Where verbs in two words begin. */
    private final List<Integer> phrases;

    private boolean able;
    private boolean modal;

    private Deeds(Clauses clauses) {
        this.clauses = clauses;
        this.phrases = Clauses.WORDS.all("deed-phrase", clauses.sentence()).stream()
                .map(PhraseMatch::first)
                .toList();
    }

    /** The groups of a sentence, in order. */
    static List<Deed> of(Clauses clauses) {
        Deeds deeds = new Deeds(clauses);
        deeds.read();
        return List.copyOf(deeds.groups);
    }

    private void read() {
        for (int i = 0; i < clauses.size(); i++) {
            if (!clauses.isMain(i)) {
                continue;
            }
            if (isVerb(i)) {
                if (!able) {
                    verbs.add(i);
                }
            } else if (clauses.is("ability", i)) {
                able = true;
            } else if (clauses.isModal(i)) {
                modal = true;
                able = false;
            }
        }
        if (verbs.isEmpty()) {
            nouns();
        } else {
            group();
        }
    }

    private boolean isVerb(int i) {
        boolean first = i == 0;
        boolean joined = clauses.is("joining", i - 1)
                || clauses.isAfterComma(i)
                || clauses.lower(i - 1).equals("att");
        boolean nounLike = clauses.is("noun-like", i);
        if (phrases.contains(i) && (first || joined || modal || isFiniteForm(i))) {
            return true;
        }
        if (Verb.INFINITIVE.is(clauses, i) && (first || ((joined || modal) && !nounLike))) {
            return true;
        }
        boolean order = first ? !isPreposition(i) : joined && !nounLike && verbOpens();
        if (Verb.IMPERATIVE.is(clauses, i) && order) {
            return true;
        }
        return !first && !nounLike && (Verb.PRESENT.is(clauses, i) || Verb.PASSIVE.is(clauses, i));
    }

    /** "ser över", where it is no infinitive. */
    private boolean isFiniteForm(int i) {
        return clauses.lower(i).endsWith("r") || clauses.lower(i).endsWith("s");
    }

    /** "Inför resan erbjuds …": the verb comes later. */
    private boolean isPreposition(int i) {
        if (!clauses.is("noun-like", i)) {
            return false;
        }
        for (int later = i + 1; later < clauses.size(); later++) {
            if (clauses.isMain(later) && (clauses.isFinite(later) || Verb.PASSIVE.is(clauses, later))) {
                return true;
            }
        }
        return false;
    }

    private boolean verbOpens() {
        return !verbs.isEmpty() && verbs.get(0) == 0;
    }

    private void group() {
        List<Integer> current = new ArrayList<>(List.of(verbs.get(0)));
        int start = 0;
        for (int next : verbs.subList(1, verbs.size())) {
            if (isJoinedDirectly(current.get(current.size() - 1), next)) {
                current.add(next);
            } else {
                int end = startOf(next, current.get(current.size() - 1));
                groups.add(new Deed(clauses, List.copyOf(current), start, end));
                start = end;
                current = new ArrayList<>(List.of(next));
            }
        }
        groups.add(new Deed(clauses, List.copyOf(current), start, clauses.size()));
    }

    private boolean isJoinedDirectly(int verb, int next) {
        for (int i = verb + 1; i < next; i++) {
            boolean between = clauses.is("joining", i)
                    || clauses.is("particle", i)
                    || clauses.isModal(i)
                    || clauses.lower(i).equals("att");
            if (!between) {
                return false;
            }
        }
        return true;
    }

    /** Where the words of the next verb begin: after the last word that joins, or the last comma, before it. */
    private int startOf(int verb, int after) {
        for (int i = verb; i > after + 1; i--) {
            if (clauses.is("joining", i - 1) || clauses.isAfterComma(i)) {
                return i;
            }
        }
        return verb;
    }

    private void nouns() {
        List<Integer> starts = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (!clauses.isMain(i)) {
                continue;
            }
            boolean begins = i == 0 || clauses.is("joining", i - 1) || clauses.isAfterComma(i);
            int head = begins ? head(i) : -1;
            if (head >= 0) {
                starts.add(i);
                heads.add(head);
            }
        }
        for (int k = 0; k < heads.size(); k++) {
            int end = k + 1 < starts.size() ? starts.get(k + 1) : clauses.size();
            groups.add(new Deed(clauses, List.of(heads.get(k)), starts.get(k), end));
        }
    }

    /** The noun of doing that a phrase begins with, after an adjective or two; -1 if none has "av" after it. */
    private int head(int start) {
        for (int i = start; i <= start + ADJECTIVES && i < clauses.size(); i++) {
            if (i > start && (clauses.is("joining", i) || clauses.isAfterComma(i))) {
                return -1;
            }
            if (clauses.is("doing", i) && clauses.lower(i + 1).equals("av")) {
                return i;
            }
        }
        return -1;
    }
}
