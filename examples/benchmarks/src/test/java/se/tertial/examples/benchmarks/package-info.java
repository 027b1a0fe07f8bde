@NullMarked
package se.tertial.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
