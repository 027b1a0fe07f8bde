/** How the value types are generated. */
@NullMarked
package se.tertial.plan.model.style;

import org.jspecify.annotations.NullMarked;
