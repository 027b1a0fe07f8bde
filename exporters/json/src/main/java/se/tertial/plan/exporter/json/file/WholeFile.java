package se.tertial.plan.exporter.json.file;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.exporter.json.codec.Field;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.exporter.json.write.ValueWriter;

/**
 * A file of one object, small enough to be read when all its fields are there. Immutable.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 * @param format what the file says of itself
 * @param fields the fields after format and version, in the order in which they are written
 */
public record WholeFile<T, B>(FileFormat format, List<Field<T, B>> fields) {

    /** {@return the names of all fields} */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(FileFormat.FORMAT, FileFormat.VERSION));
        fields.forEach(field -> names.add(field.name()));
        return names;
    }

    /**
     * Writes the file.
     *
     * @param object the object
     * @param values where to
     */
    public void write(T object, ValueWriter values) {
        Output out = new Output(values);
        out.startObject();
        out.name(FileFormat.FORMAT);
        out.string(format.format());
        out.name(FileFormat.VERSION);
        out.string(format.version());
        fields.forEach(field -> field.write(object, out));
        out.endObject();
    }
}
