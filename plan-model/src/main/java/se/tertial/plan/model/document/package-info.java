/** Plans, strategies and other documents, with the decisions that carry them and the activities they hold. */
@NullMarked
@PlanStyle
package se.tertial.plan.model.document;

import org.jspecify.annotations.NullMarked;
import se.tertial.plan.model.style.PlanStyle;
