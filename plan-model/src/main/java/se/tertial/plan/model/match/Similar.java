package se.tertial.plan.model.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.match.Census.Resident;
import se.tertial.plan.model.text.TextSimilarity;

/**
 * Looks among what was not joined for what may be the same in other words, as questions to a person. Only objects that
 * share rare words are compared, so the work stays in proportion to their number.
 */
public final class Similar {

    private static final double ALIKE = 0.7;
    private static final int COMMON_WORD = 40;
    private static final int CANDIDATES = 4;
    /** Of a longer text only so many characters are compared. */
    public static final int LONGEST = 4000;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_NUMBER = Pattern.compile("\\D+");

    private static final List<ObjectKind> KINDS = List.of(
            ObjectKind.BODY,
            ObjectKind.DOCUMENT,
            ObjectKind.STRATEGY,
            ObjectKind.PLAN,
            ObjectKind.TARGET_AREA,
            ObjectKind.GOAL,
            ObjectKind.INDICATOR,
            ObjectKind.RISK,
            ObjectKind.ASSIGNMENT,
            ObjectKind.FOCUS_AREA,
            ObjectKind.ACTIVITY);

    /** Titles that differ only in the years are those of different documents. */
    private static final Set<ObjectKind> NUMBERED = Set.of(ObjectKind.DOCUMENT, ObjectKind.STRATEGY, ObjectKind.PLAN);

    private final Census base;
    private final Census incoming;
    private final Matching matching;

    private record Candidate(Resident resident, String text, double similarity) {}

    /** Looks among what a matching has left. */
    public Similar(Census base, Census incoming, Matching matching) {
        this.base = base;
        this.incoming = incoming;
        this.matching = matching;
    }

    /** {@return the pairs that are alike} */
    public List<MergeFinding> findings() {
        List<MergeFinding> findings = new ArrayList<>();
        for (ObjectKind kind : KINDS) {
            List<Resident> there = base.of(kind).stream()
                    .filter(its -> !matching.isJoined(its.ref()))
                    .toList();
            List<Resident> here = incoming.of(kind).stream()
                    .filter(its -> !base.has(matching.ref(its.ref())))
                    .toList();
            if (!there.isEmpty() && !here.isEmpty()) {
                Map<String, List<Resident>> index = index(there);
                here.forEach(its -> mostAlike(its, index).ifPresent(found -> findings.add(finding(found, its))));
            }
        }
        return findings;
    }

    private static Map<String, List<Resident>> index(List<Resident> residents) {
        Map<String, List<Resident>> index = new HashMap<>();
        for (Resident its : residents) {
            words(text(its))
                    .forEach(word ->
                            index.computeIfAbsent(word, w -> new ArrayList<>()).add(its));
        }
        return index;
    }

    private Optional<Candidate> mostAlike(Resident its, Map<String, List<Resident>> index) {
        String text = text(its);
        Map<Resident, Integer> shared = new LinkedHashMap<>();
        for (String word : words(text)) {
            List<Resident> having = index.getOrDefault(word, List.of());
            if (having.size() <= COMMON_WORD) {
                having.forEach(there -> shared.merge(there, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> matching.same().canBe(entry.getKey(), its))
                .sorted(Map.Entry.<Resident, Integer>comparingByValue().reversed())
                .limit(CANDIDATES)
                .map(entry -> compared(entry.getKey(), text))
                .filter(candidate -> candidate.similarity() >= ALIKE)
                .max(Comparator.comparingDouble(Candidate::similarity));
    }

    private static Candidate compared(Resident there, String text) {
        String other = text(there);
        boolean numbered = NUMBERED.contains(there.ref().kind());
        if ((numbered && !numbers(text).equals(numbers(other))) || TextSimilarity.ratioAtMost(text, other) < ALIKE) {
            return new Candidate(there, other, 0);
        }
        return new Candidate(there, other, TextSimilarity.ratio(text, other));
    }

    private MergeFinding finding(Candidate found, Resident its) {
        return new MergeFinding(
                MergeFinding.Kind.SIMILAR,
                Optional.of(found.resident().ref()),
                Optional.of(its.ref()),
                "",
                Matching.shown(found.resident()),
                Matching.shown(its),
                OptionalDouble.of(found.similarity()));
    }

    private static String text(Resident its) {
        String folded = MatchKeys.text(its.object()).map(Folded::of).orElse("");
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(List.of(NO_WORD.split(text)));
        words.removeIf(word -> word.length() < 3);
        return words;
    }

    private static String numbers(String text) {
        return NO_NUMBER.matcher(text).replaceAll(" ").strip();
    }
}
