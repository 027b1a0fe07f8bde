/** What makes a portfolio impossible. Not exported. */
@NullMarked
package se.tertial.plan.model.check;

import org.jspecify.annotations.NullMarked;
