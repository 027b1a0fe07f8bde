/**
 * Roll-ups of a whole plan source: from assignments to what they are within, to plans, strategies and the organisation, and
 * body by body.
 *
 * <p>{@link se.tertial.plan.rules.rollup.hierarchy.PlanRollUp} reads the follow-ups of a period and applies
 * {@link se.tertial.plan.rules.rollup.RollUp} to every node.
 */
@NullMarked
package se.tertial.plan.rules.rollup.hierarchy;

import org.jspecify.annotations.NullMarked;
