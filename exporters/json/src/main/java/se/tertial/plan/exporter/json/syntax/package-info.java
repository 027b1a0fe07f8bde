/** JSON: the one place that knows how the values of a file are written; the other packages hold for every syntax. */
@NullMarked
package se.tertial.plan.exporter.json.syntax;

import org.jspecify.annotations.NullMarked;
