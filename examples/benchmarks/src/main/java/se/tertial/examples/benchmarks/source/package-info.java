/** The rows that all families write: made up, and the same in every run. */
@NullMarked
package se.tertial.examples.benchmarks.source;

import org.jspecify.annotations.NullMarked;
