@NullMarked
package se.tertial.examples.benchmarks.json;

import org.jspecify.annotations.NullMarked;
