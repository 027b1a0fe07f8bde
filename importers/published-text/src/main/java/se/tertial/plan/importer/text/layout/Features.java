package se.tertial.plan.importer.text.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.importer.text.grammar.Bullet;
import se.tertial.plan.importer.text.grammar.Dates;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.plan.PlanReader;
import se.tertial.plan.importer.text.reading.BodyHeading;
import se.tertial.plan.importer.text.reading.BodyRegister;
import se.tertial.plan.importer.text.reading.ResponsibilityCode;
import se.tertial.plan.importer.text.reading.StatusTokens;
import se.tertial.plan.importer.text.report.GroupReader;
import se.tertial.plan.importer.text.report.HeaderReader;
import se.tertial.plan.importer.text.report.ReportHeader;
import se.tertial.plan.model.document.RecordNumber;

/**
 * How often each clue shows in a text.
 *
 * @param counts the counts
 */
record Features(Map<Clue, Integer> counts) {

    static Features of(List<Line> lines, BodyRegister bodies, StatusTokens tokens) {
        Map<Clue, Integer> counts = new EnumMap<>(Clue.class);
        List<ReportHeader> headers = HeaderReader.find(lines);
        counts.put(Clue.HEADER, headers.size());
        int titles = GroupReader.titles(lines, bodies, tokens);
        counts.put(Clue.GROUP, titles > 0 ? 1 : 0);
        counts.put(Clue.TITLE_STATUS, titles);
        counts.put(Clue.DETAIL, GroupReader.labels(lines));
        voices(headers, lines, bodies, tokens, counts);
        counts.put(Clue.AREA, PlanReader.areas(lines));
        counts.put(Clue.PLAN_TITLE, PlanReader.hasPlanTitle(lines) ? 1 : 0);
        for (Line line : cells(headers, lines)) {
            String text = line.text();
            count(counts, Clue.STATUS, tokens.read(text).isPresent());
            count(counts, Clue.BODY, BodyHeading.read(text, bodies).isPresent());
            count(counts, Clue.CODE, ResponsibilityCode.endsWithCode(text, bodies));
            count(counts, Clue.BULLET, Bullet.of(line).isPresent());
            count(counts, Clue.NUMBER, isNumber(text));
        }
        return new Features(counts);
    }

    /** The lines, those below a header cut into its cells. */
    private static List<Line> cells(List<ReportHeader> headers, List<Line> lines) {
        if (headers.isEmpty()) {
            return lines;
        }
        ReportHeader header = headers.get(0);
        return Stream.concat(lines.subList(0, header.afterLine()).stream(), header.rows(lines).stream())
                .toList();
    }

    /** Whether a table names no body below its header, has a column for the status, and prints it twice. */
    private static void voices(
            List<ReportHeader> headers,
            List<Line> lines,
            BodyRegister bodies,
            StatusTokens tokens,
            Map<Clue, Integer> counts) {
        if (headers.isEmpty()) {
            return;
        }
        List<Line> rows = headers.get(0).rows(lines).stream()
                .filter(line -> !line.isBlank())
                .toList();
        count(
                counts,
                Clue.ONE_VOICE,
                rows.stream()
                        .noneMatch(line -> BodyHeading.read(line.text(), bodies).isPresent()));
        counts.put(Clue.STATUS_COLUMN, (int)
                headers.stream().filter(ReportHeader::hasStatusColumn).count());
        String above = "";
        for (Line row : rows) {
            boolean again = row.text().equals(above);
            count(
                    counts,
                    Clue.STATUS_TWICE,
                    tokens.read(row.text())
                            .filter(token -> token.doubled() || again)
                            .isPresent());
            above = row.text();
        }
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
