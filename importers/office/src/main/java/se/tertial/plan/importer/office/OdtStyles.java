package se.tertial.plan.importer.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.tertial.plan.importer.text.spi.ExtractionException;

/** What the text of an ODT document hangs on of its styles: how lists are numbered, and what is hidden. Not thread-safe. */
final class OdtStyles {

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /**
     * How the items of one level of a list are numbered.
     *
     * @param format {@code 1}, {@code a}, {@code A}, {@code i}, {@code I}, or nothing for items with a sign
     * @param suffix what follows the number
     * @param start the first number
     * @param shown how many levels the number shows, its own among them
     */
    record Level(String format, String suffix, int start, int shown) {

        static final Level SIGN = new Level("", "", 1, 1);

        /** One number of a mark; empty if it is not written in digits or letters from a to z. */
        String digits(int number) {
            return switch (format) {
                case "1" -> Integer.toString(number);
                case "a" -> number >= 1 && number <= 26 ? Character.toString('a' + number - 1) : "";
                default -> "";
            };
        }
    }

    /** Reads a part of styles, or the styles that come before the text of a document. */
    void read(XmlCursor xml) throws ExtractionException {
        xml.children(name -> {
            switch (name) {
                case "text:list-style" -> list(xml);
                case "style:style" -> style(xml);
                case "office:document-styles", "office:styles", "office:automatic-styles" -> read(xml);
                default -> {}
            }
        });
    }

    private void list(XmlCursor xml) throws ExtractionException {
        Map<Integer, Level> levels = new HashMap<>();
        lists.put(xml.attribute("name").orElse(""), levels);
        xml.children(name -> {
            if (name.equals("text:list-level-style-number")) {
                levels.put(
                        xml.number("level").orElse(1),
                        new Level(
                                xml.attribute("num-format").orElse(""),
                                xml.attribute("num-suffix").orElse(""),
                                xml.number("start-value").orElse(1),
                                xml.number("display-levels").orElse(1)));
            }
        });
    }

    private void style(XmlCursor xml) throws ExtractionException {
        String style = xml.attribute("name").orElse("");
        xml.children(name -> {
            boolean none = xml.attribute("display").filter("none"::equals).isPresent();
            if (name.equals("style:text-properties") && none) {
                hidden.add(style);
            }
        });
    }

    Level level(String list, int level) {
        return lists.getOrDefault(list, Map.of()).getOrDefault(level, Level.SIGN);
    }

    boolean isHidden(String style) {
        return hidden.contains(style);
    }
}
