/** Rules on who answers, and who says something. */
@NullMarked
package se.tertial.plan.rules.builtin.responsibility;

import org.jspecify.annotations.NullMarked;
