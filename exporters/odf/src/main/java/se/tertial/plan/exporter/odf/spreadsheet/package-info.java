/** Tables as sheets of a spreadsheet, row by row. */
@NullMarked
package se.tertial.plan.exporter.odf.spreadsheet;

import org.jspecify.annotations.NullMarked;
