/** The portfolio: everything one organisation has planned and reported, with look-ups, checks and merging. */
@NullMarked
@PlanStyle
package se.tertial.plan.model;

import org.jspecify.annotations.NullMarked;
import se.tertial.plan.model.style.PlanStyle;
