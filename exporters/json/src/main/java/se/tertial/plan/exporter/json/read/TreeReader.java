package se.tertial.plan.exporter.json.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads one value of a file at a time, with all its parts, and notes where each stands. */
public final class TreeReader {

    private final JsonParser parser;
    private final LimitGuard guard;
    private final Locations locations;
    private final Problems problems;
    private final References references;

    /**
     * Reads with a parser.
     *
     * @param parser the parser
     * @param guard the limits it holds
     * @param locations where to note the places of values
     * @param problems where to tell of problems
     * @param references where to note ids
     */
    public TreeReader(
            JsonParser parser, LimitGuard guard, Locations locations, Problems problems, References references) {
        this.parser = parser;
        this.guard = guard;
        this.locations = locations;
        this.problems = problems;
        this.references = references;
    }

    /** {@return the next token, to which the parser goes; null at the end of the file} */
    public @Nullable JsonToken next() {
        return parser.nextToken();
    }

    /** The token that the parser stands at. */
    JsonToken token() {
        return parser.currentToken();
    }

    /** {@return the name of the field that the parser stands at} */
    public String fieldName() {
        return parser.currentName();
    }

    /**
     * Begins the value that the parser stands at.
     *
     * @param name its name; null if it has none
     * @return its number
     */
    public int begin(@Nullable String name) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return locations.begin(name, at.getLineNr(), at.getColumnNr());
    }

    /**
     * Ends a value.
     *
     * @param index its number
     */
    public void end(int index) {
        locations.end(index);
    }

    /** {@return where the token stands that the parser stands at} */
    public TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    /**
     * Passes over the value that the parser stands at.
     *
     * @param name its name
     * @return its number
     */
    public int skip(String name) {
        int index = begin(name);
        parser.skipChildren();
        locations.end(index);
        return index;
    }

    /**
     * Reads the value that the parser stands at; afterwards the parser stands at its last token.
     *
     * @param name its name; null if it has none
     * @return the value with all its parts
     */
    public Node value(@Nullable String name) {
        JsonToken token = parser.currentToken();
        int index = begin(name);
        Node node = switch (token) {
            case VALUE_STRING -> new Node.OfString(index, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new Node.OfNumber(index, guard.checkedNumber(parser.getString()));
            case VALUE_TRUE, VALUE_FALSE -> new Node.OfBoolean(index, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Node.OfNull(index);
            case START_ARRAY -> new Node.OfArray(index, values());
            case START_OBJECT -> new Node.OfObject(index, members(index));
            default -> throw new IllegalStateException("No value starts with " + token);
        };
        locations.end(index);
        return node;
    }

    private List<Node> values() {
        List<Node> values = new ArrayList<>();
        forEachValue(() -> values.add(value(null)));
        return values;
    }

    private Map<String, Node> members(int index) {
        Map<String, Node> members = new LinkedHashMap<>();
        forEachMember(name -> {
            Node value = value(name);
            Node first = members.putIfAbsent(name, value);
            if (first != null) {
                repeated(name, first.index(), value.index());
            }
        });
        noteId(index, members);
        return members;
    }

    /** Goes to every value of the array that the parser stands at. */
    void forEachValue(Runnable read) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            read.run();
        }
    }

    /** Goes to the value of every field of the object that the parser stands at. */
    void forEachMember(Consumer<String> read) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            read.accept(name);
        }
    }

    /** Notes the id of an object, whose fields have all been seen. */
    void noteId(int index, Map<String, Node> members) {
        references.seen(index, members);
    }

    /**
     * Tells of a field that an object has twice.
     *
     * @param name its name
     * @param first the number of its first value
     * @param second the number of its second value
     */
    public void repeated(String name, int first, int second) {
        problems.add(
                second,
                "the field '" + OneLine.shortened(name) + "' is given twice",
                Optional.of("every field once"),
                Optional.of("the first at line " + locations.line(first) + ", column " + locations.column(first)));
    }
}
