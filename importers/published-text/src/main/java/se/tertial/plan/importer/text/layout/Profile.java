package se.tertial.plan.importer.text.layout;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.report.Voices;

/**
 * A layout in which documents are published: what shows it, and by which grammar and rules it is read. A new layout of rows
 * or lists is a new line in {@code profiles.csv}.
 *
 * @param id the id, such as {@code L1}
 * @param grammar how it is read
 * @param required what must show
 * @param points what speaks for it, with points
 * @param threshold the points it needs
 * @param voices who speaks in its comments; empty where that is not a question
 * @param titleSv what it is called in Swedish
 * @param titleEn what it is called in English
 */
public record Profile(
        String id,
        Grammar grammar,
        Set<Clue> required,
        Map<Clue, Integer> points,
        int threshold,
        Optional<Voices> voices,
        String titleSv,
        String titleEn) {

    private static final List<Profile> ALL = Table.read(Profile.class, "profiles.csv").rows().stream()
            .map(Profile::of)
            .toList();

    /** How a layout is read. */
    public enum Grammar {
        /** A header, and rows of an assignment, its status and comments. */
        REPORT,
        /** Bodies, each above titles of assignments with a status and details. */
        GROUPS,
        /** A header, an introduction and areas with nested activities. */
        PLAN
    }

    /** {@return all layouts that are known, in the order in which they are tried} */
    public static List<Profile> all() {
        return ALL;
    }

    private static Profile of(List<String> row) {
        Map<Clue, Integer> points = new EnumMap<>(Clue.class);
        for (String point : row.get(3).split(" ", -1)) {
            String[] pair = point.split("=", 2);
            points.put(Clue.of(pair[0]), Integer.valueOf(pair[1]));
        }
        return new Profile(
                row.get(0),
                Grammar.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                clues(row.get(2)),
                points,
                Integer.parseInt(row.get(4)),
                voices(row.get(5)),
                row.get(6),
                row.get(7));
    }

    private static Set<Clue> clues(String codes) {
        Set<Clue> clues = new LinkedHashSet<>();
        Stream.of(codes.split(" ", -1)).map(Clue::of).forEach(clues::add);
        return clues;
    }

    private static Optional<Voices> voices(String code) {
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(Voices.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    int score(Features features) {
        return points.entrySet().stream()
                .filter(point -> features.count(point.getKey()) > 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** {@return what must show and does not, for people} */
    List<String> missing(Features features) {
        return required.stream()
                .filter(clue -> features.count(clue) == 0)
                .map(Clue::description)
                .toList();
    }
}
