/** Charts: what is drawn, and the files that it becomes. */
@NullMarked
package se.tertial.plan.exporter.odf.text.chart;

import org.jspecify.annotations.NullMarked;
