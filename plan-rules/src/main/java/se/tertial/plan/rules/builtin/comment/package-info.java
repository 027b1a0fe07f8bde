/** Rules on what is said in comments, without reading their prose. */
@NullMarked
package se.tertial.plan.rules.builtin.comment;

import org.jspecify.annotations.NullMarked;
