/** Writing a table as CSV. */
@NullMarked
package se.tertial.examples.benchmarks.csv;

import org.jspecify.annotations.NullMarked;
