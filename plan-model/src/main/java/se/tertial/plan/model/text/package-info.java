/** Text with language, down to single words, and the languages themselves. */
@NullMarked
@PlanStyle
package se.tertial.plan.model.text;

import org.jspecify.annotations.NullMarked;
import se.tertial.plan.model.style.PlanStyle;
