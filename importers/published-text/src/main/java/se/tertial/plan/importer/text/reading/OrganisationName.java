package se.tertial.plan.importer.text.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.input.Line;

/** Finds the name of the region or municipality that a text is about: the one that it names most often. */
public final class OrganisationName {

    private static final String NAME = "\\p{Lu}\\p{Ll}+(?:[\\s\\u00A0]\\p{Lu}\\p{Ll}+)?";
    private static final Pattern REGION = Pattern.compile("(?<!\\p{L})Region[\\s\\u00A0](" + NAME + ")");
    private static final Pattern MUNICIPALITY =
            Pattern.compile("(?<!\\p{L})(" + NAME + ")[\\s\\u00A0](kommun|stad)(?:s|en|ens)?(?!\\p{L})");
    private static final Pattern MUNICIPAL_BODY = Pattern.compile("(?i)kommun(?:styrelse|fullmäktige)");

    private OrganisationName() {}

    /**
     * The name.
     *
     * @param lines the lines of a text
     * @return the name; empty if the text names no region and no municipality
     */
    public static Optional<String> in(List<Line> lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        boolean municipal = lines.stream()
                .anyMatch(line -> MUNICIPAL_BODY.matcher(line.text()).find());
        for (Line line : lines) {
            Matcher region = REGION.matcher(line.text());
            while (region.find()) {
                counts.merge("Region " + region.group(1), municipal ? 1 : 2, Integer::sum);
            }
            Matcher municipality = MUNICIPALITY.matcher(line.text());
            while (municipality.find()) {
                String name = municipality.group(1) + " " + municipality.group(2);
                counts.merge(name, municipal ? 2 : 1, Integer::sum);
            }
        }
        return withoutGenitives(counts).entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /**
     * Whether a text is the name of a region or municipality and nothing else.
     *
     * @param text any text
     * @return true if it is
     */
    public static boolean isOne(String text) {
        return REGION.matcher(text).matches() || MUNICIPALITY.matcher(text).matches();
    }

    /** "Region Xs" counts for "Region X" where that stands, too. */
    private static Map<String, Integer> withoutGenitives(Map<String, Integer> counts) {
        Map<String, Integer> merged = new LinkedHashMap<>();
        counts.forEach((name, count) -> {
            String bare = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
            merged.merge(counts.containsKey(bare) ? bare : name, count, Integer::sum);
        });
        return merged;
    }
}
