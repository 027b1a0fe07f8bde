/** What the layouts of the library are put together of. Hidden. */
@NullMarked
package se.tertial.plan.export.layouts.parts;

import org.jspecify.annotations.NullMarked;
