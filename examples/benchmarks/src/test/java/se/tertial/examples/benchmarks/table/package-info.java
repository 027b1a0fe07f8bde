@NullMarked
package se.tertial.examples.benchmarks.table;

import org.jspecify.annotations.NullMarked;
