/** Rules on what is said in comments. */
@NullMarked
package se.tertial.plan.rules.builtin.comment;

import org.jspecify.annotations.NullMarked;
