package se.tertial.plan.exporter.json.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.ExtensionValue;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Identifier;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Source;

/**
 * The fields of one type of object, in the order in which they are written: a list that says once how a T is written and
 * how its builder B is filled.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
public final class Fields<T, B> {

    private final String name;
    private final Supplier<B> start;
    private final Function<B, T> build;
    private final List<Field<T, B>> fields = new ArrayList<>();
    private final List<Field<T, B>> last = new ArrayList<>();
    private Optional<ObjectKind> kind = Optional.empty();

    private Fields(String name, Supplier<B> start, Function<B, T> build) {
        this.name = name;
        this.start = start;
        this.build = build;
    }

    /**
     * A type without identifiers, extensions and source.
     *
     * @param <T> the type of the object
     * @param <B> the type of its builder
     * @param name the name of the type
     * @param start makes a builder
     * @param build makes the object
     * @return no fields yet
     */
    public static <T, B> Fields<T, B> plain(String name, Supplier<B> start, Function<B, T> build) {
        return new Fields<>(name, start, build);
    }

    /**
     * A type with identifiers, extensions and source, which are written last.
     *
     * @param <T> the type of the object
     * @param <B> the type of its builder
     * @param name the name of the type
     * @param start makes a builder
     * @param build makes the object
     * @param identifiers gives identifiers to a builder
     * @param extensions gives extensions to a builder
     * @param source gives a source to a builder
     * @return these three fields
     */
    public static <T extends Extensible, B> Fields<T, B> extensible(
            String name,
            Supplier<B> start,
            Function<B, T> build,
            BiConsumer<B, List<Identifier>> identifiers,
            BiConsumer<B, Map<String, ExtensionValue>> extensions,
            BiConsumer<B, Source> source) {
        Fields<T, B> its = new Fields<>(name, start, build);
        its.last.add(listField("identifiers", CarriedCodecs.IDENTIFIER, Extensible::identifiers, identifiers));
        its.last.add(mapField("extensions", CarriedCodecs.EXTENSIONS, Extensible::extensions, extensions));
        its.last.add(optionalField("source", CarriedCodecs.SOURCE, Extensible::source, source));
        return its;
    }

    /**
     * The id, for objects of a kind that references can point at.
     *
     * @param ofKind the kind
     * @param get gets the id from an object
     * @param set gives the id to a builder
     * @return these fields
     */
    public Fields<T, B> id(ObjectKind ofKind, Function<T, Id> get, BiConsumer<B, Id> set) {
        kind = Optional.of(ofKind);
        return required("id", Words.ID, get, set);
    }

    /**
     * A value that every object has.
     *
     * @param <V> the type of the value
     * @param field the name
     * @param codec the codec of the value
     * @param get gets the value from an object
     * @param set gives the value to a builder
     * @return these fields
     */
    public <V> Fields<T, B> required(String field, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        return add(new PlainField<>(field, codec, Optional.empty(), get, set));
    }

    /**
     * A value that an object may have.
     *
     * @param <V> the type of the value
     * @param field the name
     * @param codec the codec of the value
     * @param get gets the value from an object
     * @param set gives the value to a builder
     * @return these fields
     */
    public <V> Fields<T, B> optional(String field, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return add(optionalField(field, codec, get, set));
    }

    /**
     * A whole number that an object may have.
     *
     * @param field the name
     * @param codec the codec of the value
     * @param get gets the value from an object
     * @param set gives the value to a builder
     * @return these fields
     */
    public Fields<T, B> optionalWhole(
            String field, Codec<Integer> codec, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
        return optional(field, codec, object -> boxed(get.apply(object)), set);
    }

    /**
     * A value that is not written where it is the standard one.
     *
     * @param <V> the type of the value
     * @param field the name
     * @param codec the codec of the value
     * @param standard the standard one
     * @param get gets the value from an object
     * @param set gives the value to a builder
     * @return these fields
     */
    public <V> Fields<T, B> standard(
            String field, Codec<V> codec, V standard, Function<T, V> get, BiConsumer<B, V> set) {
        return add(new PlainField<>(field, codec, Optional.of(standard), get, set));
    }

    /**
     * True or false, false unless it is written.
     *
     * @param field the name
     * @param get gets the value from an object
     * @param set gives the value to a builder
     * @return these fields
     */
    public Fields<T, B> flag(String field, Predicate<T> get, BiConsumer<B, Boolean> set) {
        return standard(field, Values.TRUTH, false, get::test, set);
    }

    /**
     * A list, not written where it is empty.
     *
     * @param <V> the type of the values
     * @param field the name
     * @param codec the codec of one value
     * @param get gets the values from an object
     * @param set gives the values to a builder
     * @return these fields
     */
    public <V> Fields<T, B> list(
            String field, Codec<V> codec, Function<T, ? extends Collection<V>> get, BiConsumer<B, List<V>> set) {
        return add(listField(field, codec, get, set));
    }

    /**
     * A list in which every value stands once, not written where it is empty.
     *
     * @param <V> the type of the values
     * @param field the name
     * @param codec the codec of one value
     * @param get gets the values from an object
     * @param set gives the values to a builder
     * @return these fields
     */
    public <V> Fields<T, B> distinct(
            String field, Codec<V> codec, Function<T, ? extends Collection<V>> get, BiConsumer<B, List<V>> set) {
        return add(new ListField<>(field, new ListCodec<>(codec, true), get, set));
    }

    /**
     * A map, not written where it is empty.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param field the name
     * @param codec the codec of the map
     * @param get gets the map from an object
     * @param set gives the map to a builder
     * @return these fields
     */
    public <K, V> Fields<T, B> map(
            String field, MapCodec<K, V> codec, Function<T, Map<K, V>> get, BiConsumer<B, Map<K, V>> set) {
        return add(mapField(field, codec, get, set));
    }

    /**
     * A field of a kind of its own.
     *
     * @param field the field
     * @return these fields
     */
    public Fields<T, B> add(Field<T, B> field) {
        fields.add(field);
        return this;
    }

    /** {@return all of them, in the order in which they are written} */
    public List<Field<T, B>> list() {
        List<Field<T, B>> all = new ArrayList<>(fields);
        all.addAll(last);
        return all;
    }

    /** {@return the codec of an object of these fields} */
    public ObjectCodec<T, B> codec() {
        return new ObjectCodec<>(name, kind, start, build, list());
    }

    private static <T, B, V> Field<T, B> optionalField(
            String field, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return new ValueField<>(field, codec, Optional.empty(), get, set);
    }

    private static <T, B, V> Field<T, B> listField(
            String field, Codec<V> codec, Function<T, ? extends Collection<V>> get, BiConsumer<B, List<V>> set) {
        return new ListField<>(field, new ListCodec<>(codec, false), get, set);
    }

    private static <T, B, K, V> Field<T, B> mapField(
            String field, MapCodec<K, V> codec, Function<T, Map<K, V>> get, BiConsumer<B, Map<K, V>> set) {
        return new PlainField<>(field, codec, Optional.of(Map.of()), get, set);
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }
}
