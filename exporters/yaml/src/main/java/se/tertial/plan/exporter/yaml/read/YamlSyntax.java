package se.tertial.plan.exporter.yaml.read;

import java.io.Reader;
import java.util.Optional;
import se.tertial.plan.exporter.json.read.LimitGuard;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.read.Syntax;
import se.tertial.plan.exporter.json.read.Tokens;

/** YAML 1.2 with the core schema, without anchors, aliases and tags. */
public record YamlSyntax() implements Syntax {

    /** The syntax. */
    public static final YamlSyntax YAML = new YamlSyntax();

    @Override
    public String name() {
        return "YAML";
    }

    @Override
    public String object() {
        return "a YAML mapping, a line 'name: value' for each field";
    }

    @Override
    public String field(String name, String string) {
        return name + ": " + (CoreSchema.isText(string) ? string : quoted(string));
    }

    @Override
    public String wrongType(Node node) {
        if (node instanceof Node.OfNull) {
            return "no value says nothing: leave the field out, or indent what belongs to it; text that begins with '#'"
                    + " goes in quotes";
        }
        if (node instanceof Node.OfString string && string.value().indexOf(':') > 0) {
            return "a value of a wrong type; a field is 'name: value', with a space after the colon";
        }
        return "a value of a wrong type";
    }

    @Override
    public String terms(String words) {
        return words.replace("an array", "a list").replace("an object", "a mapping");
    }

    @Override
    public Optional<String> meantAsString(Node node) {
        if (node instanceof Node.OfNumber number) {
            return Optional.of("YAML takes this for a number: write it in quotes" + shown(number.digits()));
        }
        if (node instanceof Node.OfBoolean truth) {
            return Optional.of("YAML takes this for true or false: write it in quotes" + shown(truth.written()));
        }
        boolean hasParts = node instanceof Node.Elements || node instanceof Node.Members;
        return hasParts ? Optional.of(wrongType(node) + "; " + Advice.BRACKETS) : Optional.empty();
    }

    @Override
    public Tokens tokens(Reader characters, LimitGuard limits) {
        return new YamlTokens(new YamlCharacters(characters, limits), limits);
    }

    private static String shown(String written) {
        return written.length() > 20 ? "" : ", " + quoted(written);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
