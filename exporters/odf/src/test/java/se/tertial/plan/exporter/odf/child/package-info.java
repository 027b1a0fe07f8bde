/** A program of its own that uses what the library exports, and nothing else. */
@NullMarked
package se.tertial.plan.exporter.odf.child;

import org.jspecify.annotations.NullMarked;
