/** Words of the library in both languages, and texts put together of them. Hidden. */
@NullMarked
package se.tertial.plan.export.words;

import org.jspecify.annotations.NullMarked;
