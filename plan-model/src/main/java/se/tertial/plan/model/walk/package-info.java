/** The walks: every object, reference and text of a portfolio, with its place. Not exported. */
@NullMarked
package se.tertial.plan.model.walk;

import org.jspecify.annotations.NullMarked;
