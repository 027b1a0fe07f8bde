/** How long programs take to start. */
@NullMarked
package se.tertial.examples.benchmarks.start;

import org.jspecify.annotations.NullMarked;
