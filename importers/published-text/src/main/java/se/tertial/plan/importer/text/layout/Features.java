package se.tertial.plan.importer.text.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.Dates;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.plan.PlanReader;
import se.tertial.plan.importer.text.reading.BodyHeading;
import se.tertial.plan.importer.text.reading.BodyRegister;
import se.tertial.plan.importer.text.reading.ResponsibilityCode;
import se.tertial.plan.importer.text.reading.StatusTokens;
import se.tertial.plan.importer.text.report.HeaderReader;
import se.tertial.plan.model.document.RecordNumber;

/**
 * How often each clue shows in a text.
 *
 * @param counts the counts
 */
record Features(Map<Clue, Integer> counts) {

    static Features of(List<Line> lines, BodyRegister bodies, StatusTokens tokens) {
        Map<Clue, Integer> counts = new EnumMap<>(Clue.class);
        counts.put(Clue.HEADER, HeaderReader.find(lines).size());
        counts.put(Clue.AREA, PlanReader.areas(lines));
        counts.put(Clue.PLAN_TITLE, PlanReader.hasPlanTitle(lines) ? 1 : 0);
        for (Line line : lines) {
            String text = line.text();
            count(counts, Clue.STATUS, tokens.read(text).isPresent());
            count(counts, Clue.BODY, BodyHeading.read(text, bodies).isPresent());
            count(counts, Clue.CODE, ResponsibilityCode.endsWithCode(text, bodies));
            count(counts, Clue.BULLET, Bullet.of(line).isPresent());
            count(counts, Clue.NUMBER, isNumber(text));
        }
        return new Features(counts);
    }

    private static void count(Map<Clue, Integer> counts, Clue clue, boolean shows) {
        counts.merge(clue, shows ? 1 : 0, Integer::sum);
    }

    private static boolean isNumber(String text) {
        return RecordNumber.isWellFormed(text)
                || Dates.first(text)
                        .filter(day -> day.end() - day.start() == text.length())
                        .isPresent();
    }

    int count(Clue clue) {
        return counts.getOrDefault(clue, 0);
    }

    /** {@return what shows, for people} */
    String description() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey().code() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
