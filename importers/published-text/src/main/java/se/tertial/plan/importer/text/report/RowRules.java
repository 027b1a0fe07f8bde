package se.tertial.plan.importer.text.report;

/**
 * What the rows of a layout look like.
 *
 * @param bodies whether bodies head their comments
 * @param statusAtLineEnd whether a status may stand at the end of any line, not only where a code or a body confirms it
 */
public record RowRules(boolean bodies, boolean statusAtLineEnd) {}
