/** The whole report job, from data to a file in each format. */
@NullMarked
package se.tertial.examples.benchmarks.job;

import org.jspecify.annotations.NullMarked;
