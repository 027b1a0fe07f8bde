package se.tertial.plan.exporter.json.read;

/**
 * A place in a file.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record Place(int line, int column) {}
