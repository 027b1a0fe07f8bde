@NullMarked
package se.tertial.examples.benchmarks.source;

import org.jspecify.annotations.NullMarked;
