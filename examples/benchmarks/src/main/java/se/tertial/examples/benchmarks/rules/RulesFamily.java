package se.tertial.examples.benchmarks.rules;

import java.util.List;
import se.tertial.examples.benchmarks.Side;
import se.tertial.examples.benchmarks.SideFamily;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.table.Measure;
import se.tertial.examples.benchmarks.table.Reach;

/** Twenty simple rules on reports that mostly pass. */
public final class RulesFamily {

    private static final String OURS = "Tertial";
    private static final String WALK = "Tertial, no rules";

    private RulesFamily() {}

    /** The family. */
    public static SideFamily family() {
        return new SideFamily(
                "rules",
                "twenty simple rules on reports, in reports",
                List.of(
                        side("plain predicates", rows -> RowRule.judge(rows.rows())),
                        side("Drools", rows -> new DroolsJudge(rows.rows())),
                        side("Hibernate Validator", rows -> new ValidatorJudge(rows.rows())),
                        side("Easy Rules", rows -> new EasyRulesJudge(rows.rows())),
                        side("CEL", rows -> new CelJudge(rows.rows())),
                        side(WALK, rows -> ReportRule.judge(List.of(), rows)),
                        side(OURS, rows -> ReportRule.judge(ReportRule.ALL, rows))),
                List.of(
                        Reach.times(OURS, Measure.PER_CPU_SECOND, 1.0, "Drools"),
                        Reach.times(OURS, Measure.PER_CPU_SECOND, 2.0, "Drools")));
    }

    @FunctionalInterface
    private interface Preparation {
        Judge prepare(ReportedRows rows) throws Exception;
    }

    private static Side side(String name, Preparation preparation) {
        return Side.of(name, rows -> work(preparation.prepare(ReportedRows.of(rows))));
    }

    private static Work work(Judge judge) {
        return output -> {
            int[] found = {0};
            judge.judge((rule, subject) -> found[0]++);
            return found[0];
        };
    }
}
