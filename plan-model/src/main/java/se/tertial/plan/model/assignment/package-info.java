/** Assignments (uppdrag): what a body is told to do, who answers for it, and what became of it over the years. */
@NullMarked
@PlanStyle
package se.tertial.plan.model.assignment;

import org.jspecify.annotations.NullMarked;
import se.tertial.plan.model.style.PlanStyle;
