package se.tertial.plan.exporter.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import se.tertial.plan.model.identity.ObjectKind;

/** An object of certain fields; {@link Fields} makes one. */
final class ObjectCodec<T, B> implements Codec<T> {

    private final String name;
    private final Optional<ObjectKind> kind;
    private final Supplier<B> start;
    private final Function<B, T> build;
    private final Map<String, Field<T, B>> fields = new LinkedHashMap<>();

    ObjectCodec(
            String name, Optional<ObjectKind> kind, Supplier<B> start, Function<B, T> build, List<Field<T, B>> fields) {
        this.name = name;
        this.kind = kind;
        this.start = start;
        this.build = build;
        fields.forEach(field -> this.fields.put(field.name(), field));
    }

    @Override
    public void write(T object, Output out) {
        out.startObject();
        fields.values().forEach(field -> field.write(object, out));
        out.endObject();
    }

    @Override
    public Optional<T> read(Node node, Input in) {
        if (!(node instanceof Node.OfObject object)) {
            in.wrongType(node, shape());
            return Optional.empty();
        }
        B builder = start.get();
        Set<String> unread = readFields(object, builder, in);
        boolean possible =
                fields.values().stream().noneMatch(field -> field.required() && unread.contains(field.name()));
        Optional<T> result = possible ? build(object, builder, unread, in) : Optional.empty();
        if (result.isEmpty()) {
            in.references().lose(object, kind);
        }
        return result;
    }

    private Set<String> readFields(Node.OfObject object, B builder, Input in) {
        Set<String> unread = new HashSet<>();
        object.members().forEach((member, value) -> {
            Field<T, B> field = fields.get(member);
            if (field == null) {
                in.unknownField(value.index(), member, fields.keySet());
            } else if (!field.read(value, builder, in)) {
                unread.add(member);
            }
        });
        fields.values().stream().filter(Field::required).forEach(field -> {
            if (!object.members().containsKey(field.name())) {
                in.missing(object, field.name());
                unread.add(field.name());
            }
        });
        return unread;
    }

    /** What the builder refuses is told only where that cannot come of a field that was told of before. */
    private Optional<T> build(Node.OfObject object, B builder, Set<String> unread, Input in) {
        try {
            return Optional.of(build.apply(builder));
        } catch (IllegalArgumentException e) {
            if (unread.isEmpty()) {
                in.problem(object, String.valueOf(e.getMessage()));
            }
            return Optional.empty();
        }
    }

    @Override
    public Shape shape() {
        return new Shape.ObjectOf(
                name, () -> fields.values().stream().map(Field::property).toList());
    }
}
