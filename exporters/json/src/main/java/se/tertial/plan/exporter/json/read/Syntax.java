package se.tertial.plan.exporter.json.read;

import java.io.Reader;
import java.util.Optional;

/** What files are written in, and how their authors are spoken to. Immutable. */
public interface Syntax {

    /** {@return its name: "JSON"} */
    String name();

    /** {@return what it calls an object, in words: "a JSON object"} */
    String object();

    /**
     * A field as it is written.
     *
     * @param name the name
     * @param string the value, a string
     * @return the field, in one line
     */
    String field(String name, String string);

    /**
     * What is wrong with a value that is of another type than it must be.
     *
     * @param node the value
     * @return what is wrong, in one line, with what to do where that is not plain
     */
    String wrongType(Node node);

    /**
     * Our words in its own terms.
     *
     * @param words words that may speak of an array or an object
     * @return the words, speaking of what authors know these as
     */
    String terms(String words);

    /**
     * What is wrong with a value that its author may have meant to be a string.
     *
     * @param node a value that is no string
     * @return what is wrong, in one line, with what to do; empty if nobody takes such a value for a string
     */
    Optional<String> meantAsString(Node node);

    /**
     * The tokens of a file.
     *
     * @param characters the file
     * @param limits what to hold tokens to
     * @return the tokens
     */
    Tokens tokens(Reader characters, LimitGuard limits);
}
