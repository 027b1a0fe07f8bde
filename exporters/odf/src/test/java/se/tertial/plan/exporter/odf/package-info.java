/** Files as others find them: readers of our own, and other programs. */
@NullMarked
package se.tertial.plan.exporter.odf;

import org.jspecify.annotations.NullMarked;
