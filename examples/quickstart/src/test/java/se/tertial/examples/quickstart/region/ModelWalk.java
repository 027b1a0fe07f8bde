package se.tertial.examples.quickstart.region;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import se.tertial.plan.model.Portfolio;

/** What the model can say, and what of it a value says: types, attributes and constants, by name. */
final class ModelWalk {

    private final Set<Type> visited = new HashSet<>();
    private final Set<String> sayable = new TreeSet<>();
    private final Set<String> said = new TreeSet<>();

    private ModelWalk() {}

    /** All that values of a type can say, however deep. */
    static Set<String> sayable(Class<?> type) {
        ModelWalk walk = new ModelWalk();
        walk.expect(type);
        return walk.sayable;
    }

    /** All that a value says. */
    static Set<String> said(Object value) {
        ModelWalk walk = new ModelWalk();
        walk.count(value);
        return walk.said;
    }

    private void expect(Type type) {
        if (!visited.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::expect);
        } else if (type instanceof WildcardType wildcard) {
            Arrays.stream(wildcard.getUpperBounds()).forEach(this::expect);
        } else if (type instanceof Class<?> each && each.getName().startsWith(Portfolio.class.getPackageName())) {
            expectClass(each);
        }
    }

    private void expectClass(Class<?> type) {
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::expect);
        } else if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants()).forEach(constant -> sayable.add(constant((Enum<?>) constant)));
        } else {
            sayable.add(type.getSimpleName());
            for (Attribute attribute : Attribute.of(type)) {
                attribute.expectation().ifPresent(sayable::add);
                expect(attribute.type());
            }
        }
    }

    private void count(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::count);
        } else if (value instanceof Collection<?> values) {
            values.forEach(this::count);
        } else if (value instanceof Map<?, ?> map) {
            count(map.keySet());
            count(map.values());
        } else if (value instanceof Enum<?> constant) {
            said.add(constant(constant));
        } else {
            Class<?> type = Attribute.modelType(value.getClass());
            said.add(type.getSimpleName());
            Attribute.of(type).forEach(attribute -> count(attribute, attribute.of(value)));
        }
    }

    private void count(Attribute attribute, Object part) {
        if (isThere(part)) {
            attribute.expectation().ifPresent(said::add);
        }
        count(part);
    }

    private static boolean isThere(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        if (part instanceof OptionalInt optional) {
            return optional.isPresent();
        }
        if (part instanceof Collection<?> values) {
            return !values.isEmpty();
        }
        return part instanceof Map<?, ?> map ? !map.isEmpty() : !Boolean.FALSE.equals(part);
    }

    private static String constant(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
