/** Follow-ups (uppföljning): what was reported, by whom, about what and for which period. */
@NullMarked
@PlanStyle
package se.tertial.plan.model.followup;

import org.jspecify.annotations.NullMarked;
import se.tertial.plan.model.style.PlanStyle;
