/** Rules that count and find no fault: their figures say how the follow-ups are, and ask nothing of anybody. */
@NullMarked
package se.tertial.plan.rules.builtin.figure;

import org.jspecify.annotations.NullMarked;
