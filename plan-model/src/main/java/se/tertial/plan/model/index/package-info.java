/** Look-ups in a portfolio: by reference, by what refers to it, by subject and body. Not exported. */
@NullMarked
package se.tertial.plan.model.index;

import org.jspecify.annotations.NullMarked;
