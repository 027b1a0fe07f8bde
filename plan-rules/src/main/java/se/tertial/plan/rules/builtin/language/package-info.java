/** Rules on the language of plans and reports: what is hard to read, and what is in another language than it says. */
@NullMarked
package se.tertial.plan.rules.builtin.language;

import org.jspecify.annotations.NullMarked;
