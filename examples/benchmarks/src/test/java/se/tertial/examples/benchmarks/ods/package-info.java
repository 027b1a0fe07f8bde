@NullMarked
package se.tertial.examples.benchmarks.ods;

import org.jspecify.annotations.NullMarked;
