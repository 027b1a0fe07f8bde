/** What is measured and weighed beside the text: goals, indicators, risks, controls, money. */
@NullMarked
@PlanStyle
package se.tertial.plan.model.measure;

import org.jspecify.annotations.NullMarked;
import se.tertial.plan.model.style.PlanStyle;
