/**
 * Roll-ups: what the status of many things says of the whole, with an account of how the answer came about.
 *
 * <p>{@link se.tertial.plan.rules.rollup.RollUp} is a pure function on a list of children; the package
 * {@link se.tertial.plan.rules.rollup.hierarchy} applies it to a whole plan source. Nothing is compared that cannot be:
 * levels of different scales only by a mapping, levels of equal place never.
 */
@NullMarked
package se.tertial.plan.rules.rollup;

import org.jspecify.annotations.NullMarked;
