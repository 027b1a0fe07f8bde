package se.tertial.examples.benchmarks.rules;

import java.util.ArrayList;
import java.util.List;
import se.tertial.examples.benchmarks.Side;
import se.tertial.examples.benchmarks.SideFamily;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.table.Reaches;

/** Twenty simple rules on reports that mostly pass. */
public final class RulesFamily {

    private RulesFamily() {}

    /** The family. */
    public static SideFamily family() {
        List<Side> sides = new ArrayList<>();
        RuleSide.ALL.forEach(side -> sides.add(side(side)));
        sides.add(side(new RuleSide("Tertial, no rules", rows -> ReportRule.judge(List.of(), rows))));
        return SideFamily.of("rules", "reports judged by twenty simple rules each, in reports", sides, Reaches.RULES);
    }

    private static Side side(RuleSide side) {
        return Side.of(side.name(), rows -> work(side.preparation().prepare(ReportedRows.of(rows))));
    }

    private static Work work(Judge judge) {
        return output -> {
            int[] found = {0};
            judge.judge((rule, subject) -> found[0]++);
            return found[0];
        };
    }
}
