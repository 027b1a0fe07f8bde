@NullMarked
package se.tertial.examples.benchmarks.endtoend;

import org.jspecify.annotations.NullMarked;
