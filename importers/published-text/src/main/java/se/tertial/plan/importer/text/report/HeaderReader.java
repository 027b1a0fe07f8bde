package se.tertial.plan.importer.text.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.time.PeriodLabel;

/**
 * Finds the headers of follow-up tables: a word for what is followed up, a word for the comment, periods, and nothing that
 * is not a column. A header may be broken over several lines, or divided into cells.
 */
public final class HeaderReader {

    private static final int MOST_LINES = 8;
    private static final int LONGEST = 200;
    /** The word over a column of numbers, which may stand first. */
    static final String NUMBER = "nr";

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0|,:;()*#_–-]+");

    private HeaderReader() {}

    /**
     * Every header in a text.
     *
     * @param lines the lines
     * @return the headers, in order, without overlap
     */
    public static List<ReportHeader> find(List<Line> lines) {
        List<ReportHeader> headers = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Optional<ReportHeader> header = at(lines, i);
            header.ifPresent(headers::add);
            i = header.map(ReportHeader::afterLine).orElse(i + 1);
        }
        return headers;
    }

    /** The longest header that starts at a line. */
    private static Optional<ReportHeader> at(List<Line> lines, int first) {
        if (!startsWithSubject(lines.get(first).text())) {
            return Optional.empty();
        }
        Optional<ReportHeader> longest = Optional.empty();
        StringBuilder text = new StringBuilder();
        int last = first;
        for (int i = first, used = 0; i < lines.size() && used < MOST_LINES && text.length() <= LONGEST; i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (i > first && startsWithSubject(lines.get(i).text())) {
                break;
            }
            text.append(used++ == 0 ? "" : " ").append(lines.get(i).text());
            last = i;
            if (!mayGoOn(lines.get(i).text())) {
                break;
            }
            Optional<ReportHeader> header = read(text.toString(), lines, first, last);
            longest = header.isPresent() ? header : longest;
        }
        return longest;
    }

    private static boolean startsWithSubject(String text) {
        return text.length() <= LONGEST
                && words(text).stream()
                        .dropWhile(NUMBER::equals)
                        .findFirst()
                        .filter(word -> Column.is(word, Column.Holds.SUBJECT))
                        .isPresent();
    }

    private static boolean mayGoOn(String text) {
        return text.length() <= LONGEST && words(withoutPeriods(text)).stream().allMatch(HeaderReader::isColumn);
    }

    private static Optional<ReportHeader> read(String text, List<Line> lines, int first, int last) {
        List<String> words = words(withoutPeriods(text));
        boolean complete = words.stream().allMatch(HeaderReader::isColumn)
                && words.stream().anyMatch(word -> Column.is(word, Column.Holds.COMMENT))
                && !isOfFigures(words);
        if (!complete) {
            return Optional.empty();
        }
        List<PeriodLabel> periods = HeaderPeriods.find(text);
        Extent extent = Extent.of(lines.get(first)).to(Extent.of(lines.get(last)));
        return Optional.of(new ReportHeader(text, extent, words, periods, first, last + 1));
    }

    private static String withoutPeriods(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (PeriodLabel label : HeaderPeriods.find(text)) {
            for (int i = label.start(); i < label.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString();
    }

    private static List<String> words(String text) {
        return BETWEEN.splitAsStream(Spaces.fold(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isColumn(String word) {
        return Column.of(word).isPresent();
    }

    /** Outcomes and targets of indicators are figures in cells, which no row of paragraphs keeps apart. */
    private static boolean isOfFigures(List<String> words) {
        boolean indicators = words.stream()
                .map(Column::of)
                .flatMap(Optional::stream)
                .flatMap(column -> column.kind().stream())
                .limit(1)
                .anyMatch(kind -> kind == ObjectKind.INDICATOR);
        return indicators
                && (words.stream().anyMatch(word -> Column.is(word, Column.Holds.OUTCOME))
                        || words.stream()
                                        .filter(word -> Column.is(word, Column.Holds.SUBJECT))
                                        .count()
                                > 1);
    }
}
