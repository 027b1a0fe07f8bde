package se.tertial.plan.exporter.json.sarif;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.tertial.plan.exporter.json.write.Output;

/**
 * Writes objects and their members; a list without values is left out.
 *
 * @param out where to
 */
record Members(Output out) {

    /** An object as a value of an array, or as the root. */
    void object(Runnable members) {
        out.startObject();
        members.run();
        out.endObject();
    }

    void object(String name, Runnable members) {
        out.name(name);
        object(members);
    }

    void text(String name, String value) {
        out.name(name);
        out.string(value);
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(its -> text(name, its));
    }

    void whole(String name, int value) {
        out.name(name);
        out.whole(value);
    }

    void truth(String name, boolean value) {
        out.name(name);
        out.truth(value);
    }

    <T> void objects(String name, Collection<T> values, Consumer<T> members) {
        if (!values.isEmpty()) {
            out.name(name);
            out.startArray();
            values.forEach(value -> object(() -> members.accept(value)));
            out.endArray();
        }
    }

    void texts(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            out.name(name);
            out.startArray();
            values.forEach(out::string);
            out.endArray();
        }
    }

    /** An array that says something by being empty. */
    void emptyArray(String name) {
        out.name(name);
        out.startArray();
        out.endArray();
    }

    void map(String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            object(
                    name,
                    () -> values.forEach((key, value) -> {
                        out.key(key);
                        out.string(value);
                    }));
        }
    }
}
