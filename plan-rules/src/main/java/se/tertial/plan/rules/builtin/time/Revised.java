package se.tertial.plan.rules.builtin.time;

import se.tertial.plan.model.document.DecisionAct;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.RelationType;

/** Whether a plan is a later version of one that was in force. */
final class Revised {

    private Revised() {}

    static boolean isRevision(Plan plan) {
        return plan.decisions().stream().anyMatch(its -> its.act() == DecisionAct.REVISED)
                || plan.relations().stream().anyMatch(its -> its.type() == RelationType.REVISES);
    }
}
