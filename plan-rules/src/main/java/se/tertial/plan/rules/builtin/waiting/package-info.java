/** Rules on what bodies need and wait for. */
@NullMarked
package se.tertial.plan.rules.builtin.waiting;

import org.jspecify.annotations.NullMarked;
