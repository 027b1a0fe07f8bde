package se.tertial.plan.importer.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.spi.ExtractionException;

/** How the lists of a DOCX document are numbered, and how far their counting has come. Not thread-safe. */
final class DocxNumbering {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /** The levels of each kind of list, by the id of the kind. */
    private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();

    private final Map<String, String> kindOfList = new HashMap<>();

    /** The numbers with which a list starts instead of going on, by list and level, until it has started. */
    private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();

    /** The last numbers by kind of list and level: lists of one kind go on from each other unless one starts anew. */
    private final Map<String, TreeMap<Integer, Integer>> last = new HashMap<>();

    /**
     * A level of a kind of list.
     *
     * @param format how numbers are written, such as {@code decimal}
     * @param text the mark, with {@code %1} for the number of the first level
     * @param start the first number
     */
    private record Level(String format, String text, int start) {

        static final Level SIGN = new Level("bullet", "", 1);

        /** A number as it is written; empty if it is not written in digits or letters from a to z. */
        String digits(int number) {
            return switch (format) {
                case "decimal" -> Integer.toString(number);
                case "lowerLetter" -> number >= 1 && number <= 26 ? Character.toString('a' + number - 1) : "";
                default -> "";
            };
        }
    }

    void read(XmlCursor xml) throws ExtractionException {
        xml.children(root -> xml.children(name -> {
            switch (name) {
                case "w:abstractNum" -> kind(xml);
                case "w:num" -> list(xml);
                default -> {}
            }
        }));
    }

    private void kind(XmlCursor xml) throws ExtractionException {
        Map<Integer, Level> levels = new HashMap<>();
        kinds.put(xml.attribute("abstractNumId").orElse(""), levels);
        xml.children(name -> {
            if (name.equals("w:lvl")) {
                levels.put(xml.number("ilvl").orElse(0), level(xml));
            }
        });
    }

    private static Level level(XmlCursor xml) throws ExtractionException {
        Map<String, String> values = new HashMap<>();
        xml.children(name -> values.put(name, xml.attribute("val").orElse("")));
        String start = values.getOrDefault("w:start", "1");
        return new Level(
                values.getOrDefault("w:numFmt", "decimal"),
                values.getOrDefault("w:lvlText", ""),
                start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1);
    }

    private void list(XmlCursor xml) throws ExtractionException {
        String list = xml.attribute("numId").orElse("");
        xml.children(name -> {
            if (name.equals("w:abstractNumId")) {
                kindOfList.put(list, xml.attribute("val").orElse(""));
            } else if (name.equals("w:lvlOverride")) {
                int level = xml.number("ilvl").orElse(0);
                xml.children(inner -> {
                    Optional<Integer> start = inner.equals("w:startOverride") ? xml.number("val") : Optional.empty();
                    start.ifPresent(first ->
                            starts.computeIfAbsent(list, key -> new HashMap<>()).put(level, first));
                });
            }
        });
    }

    /** The mark of the next item of a list; nothing or less for items with a sign. */
    String next(String list, int level) {
        String kind = kindOfList.getOrDefault(list, "");
        Map<Integer, Level> levels = kinds.getOrDefault(kind, Map.of());
        TreeMap<Integer, Integer> numbers = last.computeIfAbsent(kind, key -> new TreeMap<>());
        numbers.tailMap(level, false).clear();
        Level own = levels.getOrDefault(level, Level.SIGN);
        Optional<Integer> anew = Optional.ofNullable(starts.get(list)).map(first -> first.remove(level));
        int number = anew.orElse(numbers.containsKey(level) ? numbers.get(level) + 1 : own.start());
        numbers.put(level, number);
        Matcher places = PLACE.matcher(own.text());
        return own.digits(number).isEmpty() ? "" : places.replaceAll(place -> digits(place, levels, numbers));
    }

    private static String digits(MatchResult place, Map<Integer, Level> levels, Map<Integer, Integer> numbers) {
        int level = Integer.parseInt(place.group(1)) - 1;
        Level its = levels.getOrDefault(level, Level.SIGN);
        return its.digits(numbers.getOrDefault(level, its.start()));
    }
}
