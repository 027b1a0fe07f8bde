package se.tertial.plan.importer.text.report;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.grammar.LineJoiner;
import se.tertial.plan.importer.text.input.Line;
import se.tertial.plan.importer.text.input.Refusal;
import se.tertial.plan.model.time.PeriodLabel;
import se.tertial.plan.model.time.ReportingPeriod;

/** Holds a text to one report: what a later header says of another period must not count for the first one. */
final class OneReport {

    private static final int LONGEST_TITLE = 120;

    private OneReport() {}

    /**
     * Checks that all headers are of one period.
     *
     * @param lines all lines
     * @param headers the headers, at least one
     * @param period the period that was taken for the first one
     * @throws Refusal if a later one names periods, or the title right above it does, and none of those of the first
     */
    static void check(List<Line> lines, List<ReportHeader> headers, ReportingPeriod period) throws Refusal {
        ReportHeader first = headers.get(0);
        Set<String> known = first.periods().isEmpty() ? Set.of(period.code()) : codes(first);
        for (ReportHeader header : headers.subList(1, headers.size())) {
            Set<String> codes = header.periods().isEmpty() ? codesAbove(lines, header.firstLine()) : codes(header);
            if (!codes.isEmpty() && Collections.disjoint(codes, known)) {
                throw new Refusal(
                        "a report of another period starts here ('" + header.text() + "'), and the one above is of "
                                + period.code() + "; put each report in a file of its own, or correct the period",
                        header.extent().firstLine());
            }
        }
    }

    /** The periods in the title of a report right above a header. */
    private static Set<String> codesAbove(List<Line> lines, int header) {
        int at = header - 1;
        while (at > 0 && lines.get(at).isBlank()) {
            at--;
        }
        String text = lines.get(at).text();
        boolean title = text.length() <= LONGEST_TITLE && Preamble.namesReport(text) && !LineJoiner.endsSentence(text);
        return title ? codes(ReportingPeriod.find(text)) : Set.of();
    }

    private static Set<String> codes(ReportHeader header) {
        return codes(header.periods());
    }

    private static Set<String> codes(List<PeriodLabel> labels) {
        return labels.stream().map(label -> label.period().code()).collect(Collectors.toSet());
    }
}
