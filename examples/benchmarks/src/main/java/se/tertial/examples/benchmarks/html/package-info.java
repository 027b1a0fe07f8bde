/** Writing a table as HTML. */
@NullMarked
package se.tertial.examples.benchmarks.html;

import org.jspecify.annotations.NullMarked;
