/** How much memory a side needs, however many rows there are, and how time grows with them. */
@NullMarked
package se.tertial.examples.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
