/** Reporting periods, time frames and the dates they stand for (EDTF). */
@NullMarked
@PlanStyle
package se.tertial.plan.model.time;

import org.jspecify.annotations.NullMarked;
import se.tertial.plan.model.style.PlanStyle;
