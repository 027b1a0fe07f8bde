/** Rules on the material itself: rows that go missing, indicators that cannot be judged. */
@NullMarked
package se.tertial.plan.rules.builtin.quality;

import org.jspecify.annotations.NullMarked;
