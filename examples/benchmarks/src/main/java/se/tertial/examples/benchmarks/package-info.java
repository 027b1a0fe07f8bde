/** Measures this library beside what else one would use: the families, and the program that runs them. */
@NullMarked
package se.tertial.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
