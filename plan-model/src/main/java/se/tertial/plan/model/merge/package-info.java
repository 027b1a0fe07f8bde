/** Joining two portfolios, once it is known which of their objects are the same. Not exported. */
@NullMarked
package se.tertial.plan.model.merge;

import org.jspecify.annotations.NullMarked;
