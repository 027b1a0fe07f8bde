/** Writing a table as an OpenDocument spreadsheet. */
@NullMarked
package se.tertial.examples.benchmarks.ods;

import org.jspecify.annotations.NullMarked;
