/** Rules on how things are judged: scales, levels and what has to be said beside them. */
@NullMarked
package se.tertial.plan.rules.builtin.status;

import org.jspecify.annotations.NullMarked;
