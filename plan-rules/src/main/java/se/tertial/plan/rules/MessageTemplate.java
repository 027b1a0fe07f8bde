package se.tertial.plan.rules;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.text.Language;

/**
 * A message in Swedish and English with named places for values, such as {@code {days} days late}. Immutable and
 * thread-safe.
 *
 * <p>A name starts with a small letter and goes on with small letters, digits and hyphens. Words that depend on a number
 * are written beside its name, for one and for any other: {@code {days} {days|day|days} late}. Any other brace is a brace.
 *
 * @param text the template in both languages, with the same names in each
 */
public record MessageTemplate(Bilingual text) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z0-9-]*)(?:\\|([^{}|]*)\\|([^{}|]*))?}");
    private static final String ONE = "1";

    /** Refuses a template that tells less in one language than in the other. */
    public MessageTemplate {
        Objects.requireNonNull(text, "text");
        if (!names(text.sv()).equals(names(text.en()))) {
            throw new IllegalArgumentException("A template names the same values in both languages, not "
                    + names(text.sv()) + " in Swedish and " + names(text.en()) + " in English");
        }
    }

    /**
     * A template.
     *
     * @param sv the Swedish template
     * @param en the English template
     * @return the template
     * @throws IllegalArgumentException if the two do not name the same values
     */
    public static MessageTemplate of(String sv, String en) {
        return new MessageTemplate(Bilingual.of(sv, en));
    }

    /**
     * The names of the values that the message needs.
     *
     * @return the names, in alphabetical order
     */
    public Set<String> names() {
        return names(text.sv());
    }

    /**
     * The message with its values. A value is put in as it is; a name without a value stays in its braces.
     *
     * @param language the reader's language
     * @param values the values by name
     * @return the message
     */
    public String render(Language language, Map<String, String> values) {
        return NAME.matcher(text.in(language))
                .replaceAll(place -> Matcher.quoteReplacement(words(place, values.get(place.group(1)))));
    }

    /**
     * The message as people read of it before there are values: names in their places, words as for several.
     *
     * @param language the reader's language
     * @return the message
     */
    public String outline(Language language) {
        return NAME.matcher(text.in(language))
                .replaceAll(place -> Matcher.quoteReplacement(place.group(2) == null ? place.group() : place.group(3)));
    }

    private static String words(MatchResult place, @Nullable String value) {
        if (value == null) {
            return place.group();
        }
        return place.group(2) == null ? value : place.group(value.equals(ONE) ? 2 : 3);
    }

    private static Set<String> names(String template) {
        return NAME.matcher(template)
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
