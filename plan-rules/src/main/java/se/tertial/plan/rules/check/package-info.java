/** Checks of plans and follow-ups: rules, the sets that choose among them, and the checker that runs them. */
@NullMarked
@PlanStyle
package se.tertial.plan.rules.check;

import org.jspecify.annotations.NullMarked;
import se.tertial.plan.rules.style.PlanStyle;
