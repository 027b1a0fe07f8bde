/** The CSV exporter and its two profiles. Hidden. */
@NullMarked
package se.tertial.plan.exporter.csv;

import org.jspecify.annotations.NullMarked;
