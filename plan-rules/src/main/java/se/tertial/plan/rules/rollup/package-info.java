/**
 * Roll-ups: what the status of many things says of the whole, with an account of how the answer came about.
 *
 * <p>{@link se.tertial.plan.rules.rollup.RollUp} is a pure function on a list of children;
 * {@link se.tertial.plan.rules.rollup.PlanRollUp} applies it from assignments upward, to the organisation, and to every
 * body. Nothing is compared that cannot be: levels of different scales only by a mapping, levels of equal place never.
 */
@NullMarked
package se.tertial.plan.rules.rollup;

import org.jspecify.annotations.NullMarked;
