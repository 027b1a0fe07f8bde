/** Which object of one portfolio is which object of another. Not exported. */
@NullMarked
package se.tertial.plan.model.match;

import org.jspecify.annotations.NullMarked;
