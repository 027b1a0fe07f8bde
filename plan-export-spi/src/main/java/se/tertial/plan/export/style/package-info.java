/** How the value types are generated. */
@NullMarked
package se.tertial.plan.export.style;

import org.jspecify.annotations.NullMarked;
