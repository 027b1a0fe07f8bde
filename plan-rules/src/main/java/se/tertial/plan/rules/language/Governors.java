package se.tertial.plan.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which verb of a sentence each time phrase belongs to: the nearest one, where a comma, a parenthesis or a word such as
 * "som" counts as a distance of its own. A verb belongs to one time of the calendar only, the nearest.
 */
final class Governors {

    private static final int TOO_FAR = 40;
    private static final int CLAUSE = 8;

    private final int[] clausesBefore;
    private final List<TenseCues.Placed> cues;

    Governors(Tokens tokens, List<TenseCues.Placed> cues) {
        this.cues = cues;
        this.clausesBefore = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            boolean starts = tokens.isMark(i, ",;:()") || Lexicon.get().has("clause", tokens.lower(i));
            clausesBefore[i + 1] = clausesBefore[i] + (starts ? 1 : 0);
        }
    }

    /** The verb of each phrase that has one. */
    Map<PlacedExpression, TenseCues.Placed> of(List<PlacedExpression> phrases) {
        List<Pair> pairs = pairs(phrases);
        pairs.sort(Comparator.comparingInt(Pair::distance));
        Map<PlacedExpression, TenseCues.Placed> governors = new HashMap<>();
        Set<TenseCues.Placed> taken = new HashSet<>();
        for (Pair pair : pairs) {
            boolean calendar = pair.phrase().isCalendar();
            boolean free = !governors.containsKey(pair.phrase()) && !(calendar && taken.contains(pair.cue()));
            if (free) {
                governors.put(pair.phrase(), pair.cue());
                if (calendar) {
                    taken.add(pair.cue());
                }
            }
        }
        shareInLists(phrases, governors);
        return governors;
    }

    /** "I mars och april genomfördes": the times of a list have one verb. */
    private static void shareInLists(
            List<PlacedExpression> phrases, Map<PlacedExpression, TenseCues.Placed> governors) {
        for (int i = 1; i < phrases.size(); i++) {
            share(phrases.get(i - 1), phrases.get(i), governors);
        }
        for (int i = phrases.size() - 1; i > 0; i--) {
            share(phrases.get(i - 1), phrases.get(i), governors);
        }
    }

    private static void share(
            PlacedExpression one, PlacedExpression next, Map<PlacedExpression, TenseCues.Placed> governors) {
        if (next.first() - one.last() == 2 && one.isCalendar() && next.isCalendar()) {
            TenseCues.Placed verb = governors.getOrDefault(one, governors.get(next));
            if (verb != null) {
                governors.putIfAbsent(one, verb);
                governors.putIfAbsent(next, verb);
            }
        }
    }

    private record Pair(PlacedExpression phrase, TenseCues.Placed cue, int distance) {}

    private List<Pair> pairs(List<PlacedExpression> phrases) {
        List<Pair> pairs = new ArrayList<>();
        int near = 0;
        for (PlacedExpression phrase : phrases) {
            while (near < cues.size() && cues.get(near).last() < phrase.first() - TOO_FAR) {
                near++;
            }
            for (int i = near; i < cues.size() && cues.get(i).first() <= phrase.last() + TOO_FAR; i++) {
                TenseCues.Placed cue = cues.get(i);
                int distance = distance(phrase, cue);
                if (distance < TOO_FAR) {
                    pairs.add(new Pair(phrase, cue, distance));
                }
            }
        }
        return pairs;
    }

    private int distance(PlacedExpression phrase, TenseCues.Placed cue) {
        if (cue.last() < phrase.first()) {
            return steps(cue.last() + 1, phrase.first());
        }
        if (cue.first() > phrase.last()) {
            return steps(phrase.last() + 1, cue.first());
        }
        return 0;
    }

    private int steps(int from, int to) {
        return to - from + CLAUSE * (clausesBefore[to] - clausesBefore[from]);
    }
}
