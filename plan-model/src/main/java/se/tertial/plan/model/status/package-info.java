/** Status scales: what a printed status means, for which kind of object, in which version. */
@NullMarked
@PlanStyle
package se.tertial.plan.model.status;

import org.jspecify.annotations.NullMarked;
import se.tertial.plan.model.style.PlanStyle;
