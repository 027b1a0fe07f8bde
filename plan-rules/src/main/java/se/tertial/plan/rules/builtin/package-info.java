/** What the rules of the library share. */
@NullMarked
package se.tertial.plan.rules.builtin;

import org.jspecify.annotations.NullMarked;
