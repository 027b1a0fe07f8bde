package se.tertial.plan.importer.text.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.importer.text.reading.Sentence;

/** Finds what an activity is to hand over, and the events on its way. */
final class Products {

    private static final String MADE =
            "(?:(?:kommer att|ska|skall)[\\s\\u00A0])?(?:har[\\s\\u00A0])?(?:tas|tagits|arbetas|arbetats)[\\s\\u00A0]fram(?!\\p{L})";
    private static final Pattern PASSIVE = Pattern.compile("^(\\p{Lu}[^.,;:()]{2,80}?)[\\s\\u00A0]" + MADE);
    private static final Pattern ACTIVE = Pattern.compile(
            "(?<!\\p{L})(?:ta fram|tar fram|utarbeta|upprätta|skapa|presentera|föreslå|publicera)[\\s\\u00A0]((?:ett|en|ny|nya|nytt)[\\s\\u00A0][^.,;:()]{2,80})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEW = Pattern.compile("^((?:Ny|Nya|Nytt)[\\s\\u00A0][^.,;:()]{3,80})");
    private static final Pattern STOP = Pattern.compile(
            "[\\s\\u00A0](?:som|för att|för hur|under|inom|i samarbete|i samverkan|tillsammans|ska|och att|och presentera|från|med|vid)[\\s\\u00A0].*");
    private static final Pattern EVENT = Pattern.compile(
            "(?<!\\p{L})((?:(?:en|ett|två|tre|fyra|fem|sex|\\d{1,2}|flera|regelbundna)[\\s\\u00A0])?\\p{L}{0,30}"
                    + Table.read(Products.class, "event-nouns.csv").alternatives()
                    + "(?!\\p{L})(?:[\\s\\u00A0](?:till|i|på)[\\s\\u00A0]\\p{Lu}\\p{L}+)?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Products() {}

    /** The things that are made, as named in the text, each once. */
    static List<String> deliverables(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (String sentence : Sentence.of(text)) {
            add(PASSIVE.matcher(sentence), names);
            add(NEW.matcher(sentence), names);
            add(ACTIVE.matcher(sentence), names);
        }
        return List.copyOf(names);
    }

    private static void add(Matcher matcher, Set<String> names) {
        while (matcher.find()) {
            names.add(Spaces.strip(STOP.matcher(matcher.group(1)).replaceFirst("")));
        }
    }

    /** The events in a sentence, as named there, each once. */
    static List<String> events(String sentence) {
        Set<String> names = new LinkedHashSet<>();
        Matcher event = EVENT.matcher(sentence);
        while (event.find()) {
            names.add(event.group(1));
        }
        return List.copyOf(names);
    }
}
