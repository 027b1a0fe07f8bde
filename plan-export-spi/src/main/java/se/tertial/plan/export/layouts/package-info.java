/** The layouts of the library. Hidden; found through the registry. */
@NullMarked
package se.tertial.plan.export.layouts;

import org.jspecify.annotations.NullMarked;
