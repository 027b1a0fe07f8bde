package se.tertial.examples.quickstart.region;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;

/**
 * One part of a type of the model: a component of a record, or what a builder sets.
 *
 * @param accessor what gives its value
 */
record Attribute(Method accessor) {

    private static final ClassValue<List<Attribute>> FOUND = new ClassValue<>() {
        @Override
        protected List<Attribute> computeValue(Class<?> type) {
            return find(type);
        }
    };

    /** The attributes of a type of the model, in order of name; empty for a type without parts. */
    static List<Attribute> of(Class<?> type) {
        return FOUND.get(type);
    }

    private static List<Attribute> find(Class<?> type) {
        if (!type.getName().startsWith(Portfolio.class.getPackageName())) {
            return List.of();
        }
        Stream<Method> accessors = type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor)
                : Arrays.stream(type.getMethods()).filter(method -> isSet(type, method));
        return accessors
                .map(Attribute::new)
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    /** The type that says what a value has: the interface with a builder, not the class behind it. */
    static Class<?> modelType(Class<?> type) {
        return Stream.concat(
                        Stream.of(type),
                        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces())))
                .filter(candidate -> builder(candidate).isPresent())
                .findFirst()
                .orElse(type);
    }

    /** The name, with the type that declares it: what many types share is one attribute. */
    String name() {
        return accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName();
    }

    Type type() {
        return accessor.getGenericReturnType();
    }

    /** What it takes for a value to show the attribute: there, not empty, true. Empty for one that is always there. */
    Optional<String> expectation() {
        Class<?> type = accessor.getReturnType();
        if (type == boolean.class) {
            return Optional.of(name() + " is true");
        }
        boolean mayBeMissing = type.getName().startsWith("java.util.Optional")
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
        return mayBeMissing ? Optional.of(name() + " is there") : Optional.empty();
    }

    Object of(Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSet(Class<?> type, Method method) {
        return method.getDeclaringClass() != Object.class
                && method.getParameterCount() == 0
                && !method.isBridge()
                && !Modifier.isStatic(method.getModifiers())
                && builder(type).stream()
                        .flatMap(builder -> Arrays.stream(builder.getMethods()))
                        .anyMatch(setter -> setter.getParameterCount() == 1
                                && setter.getName().equals(method.getName()));
    }

    private static Optional<Class<?>> builder(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                ? Arrays.stream(type.getClasses())
                        .filter(nested -> nested.getSimpleName().equals("Builder"))
                        .findFirst()
                : Optional.empty();
    }
}
