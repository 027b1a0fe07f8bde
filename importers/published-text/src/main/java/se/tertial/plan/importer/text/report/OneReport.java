package se.tertial.plan.importer.text.report;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.input.Refusal;
import se.tertial.plan.model.time.ReportingPeriod;

/** Holds a text to one report: what a later header says of another period must not count for the first one. */
final class OneReport {

    private OneReport() {}

    /**
     * Checks that all headers are of one period.
     *
     * @param headers the headers, at least one
     * @param period the period that was taken for the first one
     * @throws Refusal if a later one names periods, and none of those of the first
     */
    static void check(List<ReportHeader> headers, ReportingPeriod period) throws Refusal {
        ReportHeader first = headers.get(0);
        Set<String> known = first.periods().isEmpty() ? Set.of(period.code()) : codes(first);
        for (ReportHeader header : headers) {
            Set<String> codes = codes(header);
            if (!codes.isEmpty() && Collections.disjoint(codes, known)) {
                throw new Refusal(
                        "a report of another period starts here ('" + header.text() + "'), and the one above is of "
                                + period.code() + "; put each report in a file of its own, or correct the period",
                        header.extent().firstLine());
            }
        }
    }

    private static Set<String> codes(ReportHeader header) {
        return header.periods().stream().map(label -> label.period().code()).collect(Collectors.toSet());
    }
}
