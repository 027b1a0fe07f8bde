package se.tertial.plan.exporter.json.schema;

import java.util.List;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.file.FileFormat;

/**
 * What there is to be said in the schema of a format.
 *
 * @param name what descriptions call the file, and the name of the file of descriptions
 * @param title the title of the schema
 * @param format what the files say of themselves
 * @param properties the fields after format and version
 * @param sharing the files of descriptions in which those of shared objects stand
 */
public record FileContent(
        String name, String title, FileFormat format, List<Shape.Property> properties, List<String> sharing) {}
