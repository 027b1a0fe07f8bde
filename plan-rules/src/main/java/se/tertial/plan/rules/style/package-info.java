/** How the value types are generated. */
@NullMarked
package se.tertial.plan.rules.style;

import org.jspecify.annotations.NullMarked;
