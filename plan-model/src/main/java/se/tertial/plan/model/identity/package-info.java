/** What every object of the model has: an id, external identifiers, extensions and the place where it was read. */
@NullMarked
@PlanStyle
package se.tertial.plan.model.identity;

import org.jspecify.annotations.NullMarked;
import se.tertial.plan.model.style.PlanStyle;
