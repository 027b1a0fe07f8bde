package se.tertial.plan.importer.text.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.GlossaryEntry;
import se.tertial.plan.model.text.GlossaryKind;
import se.tertial.plan.model.text.Language;

/**
 * Collects the words that a text explains: {@code "Gåetie" (hus på sydsamiska)}, {@code arbets- och miljögrupp (AM)},
 * {@code (KOP: kunskap om plats)}. Not thread-safe.
 */
public final class Terms {

    private static final Map<String, Language> LANGUAGES = languages();
    private static final Pattern GLOSS =
            Pattern.compile("[\"”»“]?([\\p{L}][\\p{L}-]{1,40})[\"”«]?[\\s\\u00A0]\\(([\\p{L} ]{1,60}?)"
                    + "[\\s\\u00A0]på[\\s\\u00A0](" + String.join("|", LANGUAGES.keySet()) + ")\\)");
    private static final Pattern EXPANSION = Pattern.compile("\\((\\p{Lu}[\\p{L}-]{1,20}): ([^()]{3,200})\\)");
    private static final Pattern SHORT = Pattern.compile("\\((\\p{Lu}{2,6})(?:-\\p{L}{2,20})?\\)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
    private static final int REACH = 200;

    private final Map<Id, GlossaryEntry> entries = new LinkedHashMap<>();

    /** {@return the entries so far, in the order of the text} */
    public List<GlossaryEntry> all() {
        return List.copyOf(entries.values());
    }

    /**
     * Reads the explanations in a text.
     *
     * @param text any text
     * @param at where it stands
     * @param document the document that is read
     * @param notes where to tell of what was read
     */
    public void read(String text, Extent at, Id document, Notes notes) {
        Matcher gloss = GLOSS.matcher(text);
        while (gloss.find()) {
            boolean name = Character.isUpperCase(gloss.group(1).codePointAt(0));
            GlossaryKind kind = name ? GlossaryKind.PROPER_NAME : GlossaryKind.TERM;
            Optional<Language> language = Optional.ofNullable(LANGUAGES.get(gloss.group(3)));
            add(kind, gloss.group(1), language, gloss.group(2), at, document, notes);
        }
        Matcher expansion = EXPANSION.matcher(text);
        while (expansion.find()) {
            String term = expansion.group(1);
            add(GlossaryKind.ABBREVIATION, term, Optional.empty(), expansion.group(2), at, document, notes);
        }
        Matcher brief = SHORT.matcher(text);
        while (brief.find()) {
            String term = brief.group(1);
            initialsBefore(text, brief.start(), term)
                    .ifPresent(words ->
                            add(GlossaryKind.ABBREVIATION, term, Optional.empty(), words, at, document, notes));
        }
    }

    private void add(
            GlossaryKind kind,
            String term,
            Optional<Language> language,
            String meaning,
            Extent at,
            Id document,
            Notes notes) {
        Id id = StableIds.ofName("ord", term);
        GlossaryEntry.Builder entry = GlossaryEntry.builder();
        entry.id(id).kind(kind).term(term).language(language).meaning(meaning).source(at.in(document, 80));
        if (entries.putIfAbsent(id, entry.build()) == null) {
            Map<String, String> evidence = Evidence.of("term", term, "meaning", meaning);
            notes.add("I-TERM", Ref.of(ObjectKind.GLOSSARY_ENTRY, id), at, evidence);
        }
    }

    /** The words just before a bracket whose first letters make the abbreviation; linking words may be skipped. */
    private static Optional<String> initialsBefore(String text, int bracket, String abbreviation) {
        int from = Math.max(0, bracket - REACH);
        List<int[]> words = WORD.matcher(text.substring(from, bracket))
                .results()
                .map(word -> new int[] {from + word.start(), from + word.end()})
                .toList();
        int letter = abbreviation.length() - 1;
        for (int i = words.size() - 1; i >= 0 && letter >= 0; i--) {
            int start = words.get(i)[0];
            boolean initial = Character.toUpperCase(text.charAt(start)) == abbreviation.charAt(letter);
            boolean link = text.substring(start, words.get(i)[1]).matches("och|för|i|på|av");
            if (initial) {
                letter--;
            } else if (!link) {
                return Optional.empty();
            }
            if (letter < 0) {
                return Optional.of(text.substring(start, bracket).strip());
            }
        }
        return Optional.empty();
    }

    private static Map<String, Language> languages() {
        Map<String, Language> languages = new LinkedHashMap<>();
        Table.read(Terms.class, "languages.csv")
                .rows()
                .forEach(row -> languages.put(row.get(0), Language.of(row.get(1))));
        return languages;
    }
}
