package se.tertial.examples.benchmarks.rules;

import java.util.List;
import java.util.function.Predicate;

/**
 * One of the twenty rules as a plain predicate.
 *
 * @param id the id of the rule
 * @param holds whether a row passes
 */
record RowRule(String id, Predicate<ReportRow> holds) {

    static final List<RowRule> ALL = List.of(
            new RowRule("STATUS", row -> row.assessments() > 0),
            new RowRule("PRINTED", ReportRow::isPrintedTold),
            new RowRule("SCALE", ReportRow::isScaleKnown),
            new RowRule("LEVEL", ReportRow::isLevelKnown),
            new RowRule("COMMENT", row -> row.comments() > 0),
            new RowRule("TEXT", row -> row.text() == null || !row.text().isBlank()),
            new RowRule("LENGTH", row -> row.text() == null || row.text().length() <= 1_000),
            new RowRule("SUBSTANCE", row -> row.text() == null || row.text().length() >= 40),
            new RowRule("BODY", ReportRow::isBodyTold),
            new RowRule("BODY-KNOWN", ReportRow::isBodyKnown),
            new RowRule("WRITTEN", ReportRow::isDated),
            new RowRule("EARLY", ReportRow::isWrittenWithinReach),
            new RowRule("LATE", ReportRow::isWrittenByNow),
            new RowRule("SUBJECT", ReportRow::isSubjectKnown),
            new RowRule("TITLE", row -> row.title() == null || row.title().length() <= 250),
            new RowRule("RESPONSIBLE", ReportRow::isAnsweredFor),
            new RowRule("AREA", ReportRow::isPlaced),
            new RowRule("REPORT-BY", ReportRow::isReportByTold),
            new RowRule("PAST", ReportRow::isReportByToCome),
            new RowRule("GIVEN", ReportRow::isGivenOnce));

    /** All rules in a loop: what is possible without an engine. */
    static Judge judge(List<ReportRow> rows) {
        return faults -> {
            for (ReportRow row : rows) {
                for (RowRule rule : ALL) {
                    if (!rule.holds().test(row)) {
                        faults.add(rule.id(), row.subject());
                    }
                }
            }
        };
    }
}
