/** The whole way of a large portfolio: read, checked, and written in every format. */
@NullMarked
package se.tertial.examples.benchmarks.endtoend;

import org.jspecify.annotations.NullMarked;
