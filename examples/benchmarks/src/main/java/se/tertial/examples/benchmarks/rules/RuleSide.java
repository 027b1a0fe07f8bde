package se.tertial.examples.benchmarks.rules;

import java.util.List;

/**
 * One way to judge by the twenty rules.
 *
 * @param name what it is called in tables and reaches
 * @param preparation makes it ready: compiles, registers
 */
record RuleSide(String name, Preparation preparation) {

    static final String OURS = "Tertial";
    static final String DROOLS = "Drools";

    /** All that judge. */
    static final List<RuleSide> ALL = List.of(
            new RuleSide("plain predicates", rows -> RowRule.judge(rows.rows())),
            new RuleSide(DROOLS, rows -> new DroolsJudge(rows.rows())),
            new RuleSide("Hibernate Validator", rows -> new ValidatorJudge(rows.rows())),
            new RuleSide("Easy Rules", rows -> new EasyRulesJudge(rows.rows())),
            new RuleSide("CEL", rows -> new CelJudge(rows.rows())),
            new RuleSide(OURS, rows -> ReportRule.judge(ReportRule.ALL, rows)));

    /** Makes a side ready to judge reports. */
    @FunctionalInterface
    interface Preparation {
        Judge prepare(ReportedRows rows) throws Exception;
    }
}
