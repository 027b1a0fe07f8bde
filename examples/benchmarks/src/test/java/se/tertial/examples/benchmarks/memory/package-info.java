@NullMarked
package se.tertial.examples.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
