package se.tertial.examples.benchmarks.rules;

import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The twenty rules in Easy Rules: predicates with an action each. */
final class EasyRulesJudge implements Judge {

    private static final String ROW = "row";
    private static final String FAULTS = "faults";

    private final List<ReportRow> rows;
    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRulesJudge(List<ReportRow> rows) {
        this.rows = rows;
        for (RowRule rule : RowRule.ALL) {
            rules.register(new RuleBuilder()
                    .name(rule.id())
                    .when(facts -> !rule.holds().test(facts.get(ROW)))
                    .then(facts -> {
                        Faults faults = facts.get(FAULTS);
                        ReportRow row = facts.get(ROW);
                        faults.add(rule.id(), row.subject());
                    })
                    .build());
        }
    }

    @Override
    public void judge(Faults faults) {
        Facts facts = new Facts();
        facts.put(FAULTS, faults);
        for (ReportRow row : rows) {
            facts.put(ROW, row);
            engine.fire(rules, facts);
        }
    }
}
