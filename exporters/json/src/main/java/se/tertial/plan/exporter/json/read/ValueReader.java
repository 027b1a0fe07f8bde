package se.tertial.plan.exporter.json.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a file one after the other, and notes where each stands. Objects and arrays are read while they
 * are gone through, at any level, so that nothing of them is held but what is made of them.
 */
public final class ValueReader {

    private final Tokens tokens;
    private final Input in;
    private final OpenFields fields = new OpenFields();
    private @Nullable Token token;

    /**
     * Reads tokens.
     *
     * @param tokens the tokens
     * @param in where to note the places of values and the ids of objects, and where to tell of problems
     */
    public ValueReader(Tokens tokens, Input in) {
        this.tokens = tokens;
        this.in = in;
    }

    /** {@return the next token, to which the reader goes; null at the end of the file} */
    public @Nullable Token next() {
        token = tokens.next();
        return token;
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
     * Passes over the value that the reader stands at, without a look at its parts.
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
        end(index);
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
     * Shows the value of an array that the reader stands at; an object or an array can be gone through once, while it is
     * shown. Afterwards the reader stands at its last token.
     *
     * @param use what to do with it
     */
    public void show(Consumer<Node> use) {
        Node value = open(null);
        use.accept(value);
        close(value);
    }

    /**
     * Reads the value that the reader stands at; afterwards the reader stands at its last token.
     *
     * @param name its name
     * @return the value with all its parts
     */
    public Node whole(@Nullable String name) {
        Node value = open(name);
        Node whole = whole(value);
        close(value);
        return whole;
    }

    private static Node whole(Node node) {
        if (node instanceof StreamedArray array) {
            List<Node> values = new ArrayList<>();
            array.forEachValue(value -> values.add(whole(value)));
            return new Node.OfArray(array.index(), values);
        }
        if (node instanceof StreamedObject object) {
            Map<String, Node> members = new LinkedHashMap<>();
            object.forEachMember((name, value) -> members.put(name, whole(value)));
            return new Node.OfObject(object.index(), members);
        }
        return node;
    }

    /** The value that the reader stands at, of which the parts are not read yet. */
    Node open(@Nullable String name) {
        int index = begin(name);
        Token first = Objects.requireNonNull(token);
        return switch (first) {
            case STRING -> new Node.OfString(index, tokens.text());
            case NUMBER -> new Node.OfNumber(index, tokens.text());
            case BOOLEAN -> new Node.OfBoolean(index, tokens.text());
            case NULL -> new Node.OfNull(index);
            case START_ARRAY -> new StreamedArray(index, this);
            case START_OBJECT -> new StreamedObject(index, this);
            default -> throw new IllegalStateException("No value starts with " + first);
        };
    }

    /** Ends a value; the parts that nobody went through have their places and problems, too. */
    void close(Node value) {
        if (token == Token.START_ARRAY && value instanceof StreamedArray array) {
            array.forEachValue(part -> {});
        } else if (token == Token.START_OBJECT && value instanceof StreamedObject object) {
            object.forEachMember((name, part) -> {});
        }
        end(value.index());
    }

    /** Sees to it that the parts of a value are there to be read. */
    void startAt(Token first) {
        if (token != first) {
            throw new IllegalStateException("Its parts have been gone through: the reader stands at " + token);
        }
    }

    /** Which fields the objects have that have begun and not ended. */
    OpenFields fields() {
        return fields;
    }

    /** Where problems are told. */
    Input input() {
        return in;
    }
}
