/**
 * Change between two periods, or two portfolios: what moved and which way, what is new, gone or reworded, who has fallen
 * silent, what was copied. Statuses on two scales are compared only by a mapping.
 */
@NullMarked
package se.tertial.plan.rules.change;

import org.jspecify.annotations.NullMarked;
