package se.tertial.plan.exporter.json.syntax;

import java.io.Reader;
import java.util.Optional;
import se.tertial.plan.exporter.json.read.LimitGuard;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.read.Syntax;
import se.tertial.plan.exporter.json.read.Tokens;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON (RFC 8259). */
public record JsonSyntax() implements Syntax {

    /** The syntax. */
    public static final JsonSyntax JSON = new JsonSyntax();

    @Override
    public String name() {
        return "JSON";
    }

    @Override
    public String object() {
        return "a JSON object";
    }

    @Override
    public String field(String name, String string) {
        return '"' + name + "\": \"" + string + '"';
    }

    @Override
    public String wrongType(Node node) {
        return node instanceof Node.OfNull ? "null says nothing: leave the field out" : "a value of a wrong type";
    }

    @Override
    public String terms(String words) {
        return words;
    }

    @Override
    public Optional<String> meantAsString(Node node) {
        return Optional.empty();
    }

    @Override
    public Tokens tokens(Reader characters, LimitGuard limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(new JsonLimits(limits))
                .build();
        return new JsonTokens(factory.createParser(ObjectReadContext.empty(), characters), limits);
    }
}
