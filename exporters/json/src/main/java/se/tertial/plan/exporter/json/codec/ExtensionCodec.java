package se.tertial.plan.exporter.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.model.identity.ExtensionValue;

/** The value of an extension: any JSON. */
record ExtensionCodec() implements Codec<ExtensionValue> {

    @Override
    public void write(ExtensionValue value, Output out) {
        if (value instanceof ExtensionValue.OfString string) {
            out.string(string.value());
        } else if (value instanceof ExtensionValue.OfNumber number) {
            out.number(number.value());
        } else if (value instanceof ExtensionValue.OfBoolean truth) {
            out.truth(truth.value());
        } else if (value instanceof ExtensionValue.OfList list) {
            out.startArray();
            list.values().forEach(element -> write(element, out));
            out.endArray();
        } else if (value instanceof ExtensionValue.OfMap map) {
            out.startObject();
            map.values().forEach((name, member) -> {
                out.key(name);
                write(member, out);
            });
            out.endObject();
        } else {
            out.nothing();
        }
    }

    @Override
    public Optional<ExtensionValue> read(Node node, Input in) {
        if (node instanceof Node.OfString string) {
            return Optional.of(new ExtensionValue.OfString(string.value()));
        }
        if (node instanceof Node.OfNumber number) {
            return Values.decimal(number, in).map(ExtensionValue.OfNumber::new);
        }
        if (node instanceof Node.OfBoolean truth) {
            return Optional.of(new ExtensionValue.OfBoolean(truth.value()));
        }
        if (node instanceof Node.Elements array) {
            List<ExtensionValue> values = new ArrayList<>();
            array.forEachValue(element -> read(element, in).ifPresent(values::add));
            return Optional.of(new ExtensionValue.OfList(values));
        }
        if (node instanceof Node.Members object) {
            Map<String, ExtensionValue> values = new LinkedHashMap<>();
            object.forEachMember((name, member) ->
                    in.key(name, member).ifPresent(key -> read(member, in).ifPresent(its -> values.put(key, its))));
            return Optional.of(new ExtensionValue.OfMap(values));
        }
        return Optional.of(new ExtensionValue.OfNull());
    }

    @Override
    public Shape shape() {
        return new Shape.Anything();
    }
}
