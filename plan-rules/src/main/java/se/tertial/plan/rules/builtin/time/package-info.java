/** Rules on time: late, outside, missing. */
@NullMarked
package se.tertial.plan.rules.builtin.time;

import org.jspecify.annotations.NullMarked;
