/** The organisation and its bodies: who decides and who answers. */
@NullMarked
@PlanStyle
package se.tertial.plan.model.organisation;

import org.jspecify.annotations.NullMarked;
import se.tertial.plan.model.style.PlanStyle;
