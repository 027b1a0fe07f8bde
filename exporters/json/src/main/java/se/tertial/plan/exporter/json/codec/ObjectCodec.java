package se.tertial.plan.exporter.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.model.identity.ObjectKind;

/**
 * An object of certain fields; {@link Fields} makes one.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
public final class ObjectCodec<T, B> implements Codec<T> {

    private static final String ID = "id";

    private final String name;
    private final Optional<ObjectKind> kind;
    private final Supplier<B> start;
    private final Function<B, T> build;
    private final List<Field<T, B>> inOrder;
    private final List<String> required;
    private final Map<String, Field<T, B>> fields = new LinkedHashMap<>();

    ObjectCodec(
            String name, Optional<ObjectKind> kind, Supplier<B> start, Function<B, T> build, List<Field<T, B>> fields) {
        this.name = name;
        this.kind = kind;
        this.start = start;
        this.build = build;
        this.inOrder = List.copyOf(fields);
        this.required = fields.stream().filter(Field::required).map(Field::name).toList();
        fields.forEach(field -> this.fields.put(field.name(), field));
    }

    @Override
    public void write(T object, Output out) {
        out.startObject();
        for (Field<T, B> field : inOrder) {
            field.write(object, out);
        }
        out.endObject();
    }

    @Override
    public Optional<T> read(Node node, Input in) {
        if (!(node instanceof Node.Members object)) {
            in.wrongType(node, shape().words());
            return Optional.empty();
        }
        Draft draft = new Draft(object, in);
        object.forEachMember(draft);
        Optional<T> result = draft.build();
        if (result.isEmpty()) {
            in.lose(object, kind, Optional.ofNullable(draft.id));
        }
        return result;
    }

    @Override
    public Shape shape() {
        return new Shape.ObjectOf(
                name, () -> fields.values().stream().map(Field::property).toList());
    }

    /** An object of which some fields have been read. */
    private final class Draft implements BiConsumer<String, Node> {

        private final Node.Members object;
        private final Input in;
        private final B builder = start.get();
        private @Nullable String id;
        private int present;
        private boolean allRead = true;
        private boolean possible = true;

        Draft(Node.Members object, Input in) {
            this.object = object;
            this.in = in;
        }

        /** Reads a field. */
        @Override
        public void accept(String member, Node value) {
            Field<T, B> field = fields.get(member);
            if (field == null) {
                in.unknownField(value.index(), member, fields.keySet());
                return;
            }
            if (field.required()) {
                present++;
            }
            if (member.equals(ID) && value instanceof Node.OfString string) {
                id = string.value();
            }
            if (!field.read(value, builder, in)) {
                allRead = false;
                possible = possible && !field.required();
            }
        }

        Optional<T> build() {
            if (present < required.size()) {
                required.stream().filter(field -> !in.has(object, field)).forEach(field -> in.missing(object, field));
                return Optional.empty();
            }
            return possible ? built() : Optional.empty();
        }

        /** What the builder refuses is told only where that cannot come of a field that was told of before. */
        private Optional<T> built() {
            try {
                return Optional.of(build.apply(builder));
            } catch (IllegalArgumentException e) {
                if (allRead) {
                    in.problem(object, String.valueOf(e.getMessage()));
                }
                return Optional.empty();
            }
        }
    }
}
