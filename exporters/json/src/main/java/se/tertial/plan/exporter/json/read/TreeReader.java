package se.tertial.plan.exporter.json.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one value of a file at a time, with all its parts, and notes where each stands. */
public final class TreeReader {

    private final Tokens tokens;
    private final Input in;
    private @Nullable Token token;

    /**
     * Reads tokens.
     *
     * @param tokens the tokens
     * @param in where to note the places of values and the ids of objects, and where to tell of problems
     */
    public TreeReader(Tokens tokens, Input in) {
        this.tokens = tokens;
        this.in = in;
    }

    /** {@return the next token, to which the reader goes; null at the end of the file} */
    public @Nullable Token next() {
        token = tokens.next();
        return token;
    }

    /** The token that the reader stands at. */
    @Nullable
    Token token() {
        return token;
    }

    /** Where problems are told. */
    Input input() {
        return in;
    }

    /** {@return the name of the field that the reader stands at} */
    public String fieldName() {
        return tokens.text();
    }

    /**
     * Begins the value that the reader stands at.
     *
     * @param name its name; null if it has none
     * @return its number
     */
    public int begin(@Nullable String name) {
        Place at = tokens.place();
        return in.locations().begin(name, at.line(), at.column());
    }

    /**
     * Ends a value.
     *
     * @param index its number
     */
    public void end(int index) {
        in.locations().end(index);
    }

    /**
     * Passes over the value that the reader stands at.
     *
     * @param name its name
     * @return its number
     */
    public int skip(String name) {
        int index = begin(name);
        int open = opened();
        while (open > 0) {
            next();
            open += opened();
        }
        in.locations().end(index);
        return index;
    }

    private int opened() {
        return switch (Objects.requireNonNull(token)) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    /**
     * Reads the value that the reader stands at; afterwards the reader stands at its last token.
     *
     * @param name its name; null if it has none
     * @return the value with all its parts
     */
    public Node value(@Nullable String name) {
        int index = begin(name);
        Token first = Objects.requireNonNull(token);
        Node node = switch (first) {
            case STRING -> new Node.OfString(index, tokens.text());
            case NUMBER -> new Node.OfNumber(index, tokens.text());
            case BOOLEAN -> new Node.OfBoolean(index, tokens.text());
            case NULL -> new Node.OfNull(index);
            case START_ARRAY -> new Node.OfArray(index, values());
            case START_OBJECT -> new Node.OfObject(index, members(index));
            default -> throw new IllegalStateException("No value starts with " + first);
        };
        in.locations().end(index);
        return node;
    }

    private List<Node> values() {
        List<Node> values = new ArrayList<>();
        forEachValue(() -> values.add(value(null)));
        return values;
    }

    private Map<String, Node> members(int index) {
        Map<String, Node> members = new NamedNodes();
        forEachMember(name -> {
            Node value = value(name);
            Node first = members.put(name, value);
            if (first != null) {
                in.repeated(name, first.index(), value.index());
            }
        });
        noteId(index, members);
        return members;
    }

    /** Goes to every value of the array that the reader stands at. */
    void forEachValue(Runnable read) {
        while (next() != Token.END_ARRAY) {
            read.run();
        }
    }

    /** Goes to the value of every field of the object that the reader stands at. */
    void forEachMember(Consumer<String> read) {
        while (next() != Token.END_OBJECT) {
            String name = fieldName();
            next();
            read.accept(name);
        }
    }

    /** Notes the id of an object, whose fields have all been seen. */
    void noteId(int index, Map<String, Node> members) {
        in.references().seen(index, members);
    }
}
