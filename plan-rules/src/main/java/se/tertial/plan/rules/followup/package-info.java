/** Which reports of which follow-ups count, for what reads several follow-ups together. */
@NullMarked
package se.tertial.plan.rules.followup;

import org.jspecify.annotations.NullMarked;
