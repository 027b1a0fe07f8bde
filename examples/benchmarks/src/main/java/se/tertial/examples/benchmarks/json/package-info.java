/** Writing and reading a portfolio, or the same rows, as JSON. */
@NullMarked
package se.tertial.examples.benchmarks.json;

import org.jspecify.annotations.NullMarked;
