package se.tertial.plan.exporter.json.ruleset;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.exporter.json.codec.Codec;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;

/** The value of a parameter: written as a string; a number, true and false are taken as they are written. */
record ParameterCodec() implements Codec<String> {

    private static final String EXPECTED = "a string, a number, true or false";

    private static final Shape SHAPE = new Shape.AnyOf(
            "parameterValue", EXPECTED, List.of(new Shape.Line(), new Shape.Decimal(), new Shape.Truth()));

    @Override
    public void write(String value, Output out) {
        out.string(value);
    }

    @Override
    public Optional<String> read(Node node, Input in) {
        if (node instanceof Node.OfString string) {
            return Optional.of(string.value());
        }
        if (node instanceof Node.OfNumber number) {
            return Optional.of(number.digits());
        }
        if (node instanceof Node.OfBoolean truth) {
            return Optional.of(String.valueOf(truth.value()));
        }
        in.wrongType(node, EXPECTED);
        return Optional.empty();
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }
}
