/** Checking many simple rules. */
@NullMarked
package se.tertial.examples.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
