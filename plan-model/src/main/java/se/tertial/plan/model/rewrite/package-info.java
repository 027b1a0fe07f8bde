/** Rewriting: the same values with other ids and other places of origin. Not exported. */
@NullMarked
package se.tertial.plan.model.rewrite;

import org.jspecify.annotations.NullMarked;
