/**
 * The portfolio: everything one organisation has planned and reported, with look-ups, checks and merging. How these work
 * is in packages of their own that are not exported: {@code walk}, {@code index}, {@code check}, {@code rewrite},
 * {@code match} and {@code merge}.
 */
@NullMarked
@PlanStyle
package se.tertial.plan.model;

import org.jspecify.annotations.NullMarked;
import se.tertial.plan.model.style.PlanStyle;
