/** Rules on plans and strategies as documents. */
@NullMarked
package se.tertial.plan.rules.builtin.plan;

import org.jspecify.annotations.NullMarked;
