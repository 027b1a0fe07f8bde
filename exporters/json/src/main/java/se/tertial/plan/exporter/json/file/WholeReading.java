package se.tertial.plan.exporter.json.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import se.tertial.plan.exporter.json.codec.Field;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.read.ValueReader;

/**
 * The reading of a {@link WholeFile}: its fields are kept as they come, and read when all are there.
 *
 * @param <T> the type of the object that the file is
 * @param <B> the type of its builder
 */
public final class WholeReading<T, B> implements RootReading<T> {

    private final WholeFile<T, B> file;
    private final ValueReader values;
    private final Input in;
    private final B builder;
    private final Function<B, T> build;
    private final BiConsumer<String, Node> look;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    /**
     * Begins to read a file.
     *
     * @param file what is in it
     * @param values where its values come from
     * @param in where problems are told
     * @param builder takes the values
     * @param build makes the object of them
     * @param look looks at the name and the value of every known field once more, when it has been read
     */
    public WholeReading(
            WholeFile<T, B> file,
            ValueReader values,
            Input in,
            B builder,
            Function<B, T> build,
            BiConsumer<String, Node> look) {
        this.file = file;
        this.values = values;
        this.in = in;
        this.builder = builder;
        this.build = build;
        this.look = look;
    }

    @Override
    public void read(String name) {
        values.next();
        Node first = nodes.get(name);
        if (first != null) {
            in.repeated(name, first.index(), values.skip(name));
            return;
        }
        Node node = values.whole(name);
        nodes.put(name, node);
        if (name.equals(FileFormat.FORMAT)) {
            file.format().checkFormat(node, in);
        }
    }

    @Override
    public void end(int root) {
        if (!nodes.containsKey(FileFormat.FORMAT)) {
            file.format().missingFormat(root, in);
        }
        Node version = nodes.get(FileFormat.VERSION);
        if (version == null) {
            file.format().missingVersion(root, in);
        } else {
            file.format().checkVersion(version, in);
        }
        nodes.forEach((name, node) -> {
            if (!file.names().contains(name)) {
                in.unknownField(node.index(), name, file.names());
            }
        });
        file.fields().forEach(field -> readField(field, root));
    }

    private void readField(Field<T, B> field, int root) {
        Node node = nodes.get(field.name());
        if (node != null) {
            field.read(node, builder, in);
            look.accept(field.name(), node);
        } else if (field.required()) {
            in.missing(root, field.name(), field.property().shape().words());
        }
    }

    /** What was told of may be the lack of something that the builder cannot do without. */
    @Override
    public T build() {
        if (!in.isReadable()) {
            throw in.refusal();
        }
        return build.apply(builder);
    }
}
