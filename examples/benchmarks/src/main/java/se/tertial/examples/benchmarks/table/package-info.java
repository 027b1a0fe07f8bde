/** What was measured, what is to be reached, and how both are printed. */
@NullMarked
package se.tertial.examples.benchmarks.table;

import org.jspecify.annotations.NullMarked;
