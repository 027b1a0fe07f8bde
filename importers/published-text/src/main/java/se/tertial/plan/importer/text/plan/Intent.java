package se.tertial.plan.importer.text.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.Sentence;
import se.tertial.plan.model.document.ActivityAspect;

/** What the words of an activity tell of its intent: whether something starts or goes on, why, to what end, on what condition. */
final class Intent {

    private static final Map<String, ActivityAspect> ASPECTS = aspects();
    private static final Pattern CONDITION = Pattern.compile(
            "(?<!\\p{L})" + Table.read(Intent.class, "conditions.csv").alternatives() + "(?!\\p{L})");
    private static final Pattern PURPOSE = Pattern.compile("^Syfte(?:t|n|na)?(?!\\p{L})");
    private static final Pattern PURPOSE_CLAUSE = Pattern.compile("(?<!\\p{L})i syfte att [^.]{3,300}");
    private static final Pattern GOAL = Pattern.compile("^(?:Mål(?:et|en)?|Målsättning(?:en)?) (?:är|med)(?!\\p{L})");
    private static final Pattern STATEMENT = Pattern.compile(
            "^(?:Ett|En|Det|Den|De)\\s[^.!?]{1,80}?\\sär\\s(?:att|en|ett|av|viktig\\p{L}*|central\\p{L}*|avgörande)(?!\\p{L})");
    private static final Pattern EXAMPLES =
            Pattern.compile("^(?:exempel på|exempelvis|till exempel|t\\.ex\\.|såsom|som exempel).{0,200}:$");

    private Intent() {}

    static Optional<ActivityAspect> aspect(String text) {
        String[] words =
                Spaces.fold(text.substring(0, Math.min(text.length(), 60))).split("[^\\p{L}]+", 2);
        return Optional.ofNullable(ASPECTS.get(words[0]));
    }

    static boolean isConditional(String text) {
        return CONDITION.matcher(Spaces.fold(text)).find();
    }

    static boolean isStatement(String text) {
        return STATEMENT.matcher(text).find();
    }

    /** Whether a text ends by announcing examples. */
    static boolean announcesExamples(String text) {
        List<String> sentences = Sentence.of(text);
        return !sentences.isEmpty()
                && EXAMPLES.matcher(Spaces.fold(sentences.get(sentences.size() - 1)))
                        .matches();
    }

    static Optional<String> purpose(String text) {
        Optional<String> sentence = first(text, PURPOSE);
        Matcher clause = PURPOSE_CLAUSE.matcher(text);
        return sentence.isPresent() || !clause.find() ? sentence : Optional.of(clause.group());
    }

    static Optional<String> goal(String text) {
        return first(text, GOAL);
    }

    private static Optional<String> first(String text, Pattern opening) {
        return Sentence.of(text).stream()
                .filter(its -> opening.matcher(its).find())
                .findFirst();
    }

    private static Map<String, ActivityAspect> aspects() {
        Map<String, ActivityAspect> aspects = new HashMap<>();
        Table.read(Intent.class, "aspects.csv")
                .rows()
                .forEach(row -> aspects.put(
                        row.get(0), ActivityAspect.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        return Map.copyOf(aspects);
    }
}
