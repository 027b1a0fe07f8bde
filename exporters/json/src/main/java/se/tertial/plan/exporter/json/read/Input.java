package se.tertial.plan.exporter.json.read;

import java.util.Collection;
import java.util.Optional;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.exporter.json.write.Keys;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Nearest;

/** One reading, as the codecs see it: where they tell of problems, and what they must know of the file. */
public final class Input {

    private final Locations locations;
    private final Problems problems;
    private final References references = new References();
    private Language language = Language.SV;
    private Optional<String> newerVersion = Optional.empty();

    /**
     * The reading of a file in Swedish, until its language is known.
     *
     * @param locations where values stand
     * @param problems where problems are told
     */
    public Input(Locations locations, Problems problems) {
        this.locations = locations;
        this.problems = problems;
    }

    /** {@return what refers to what} */
    public References references() {
        return references;
    }

    /** {@return the portfolio's language} */
    public Language language() {
        return language;
    }

    /**
     * Says what is the language of the portfolio.
     *
     * @param its the language
     */
    public void language(Language its) {
        language = its;
    }

    /**
     * The file is of a version that may have fields which are not known here.
     *
     * @param version the version
     */
    public void newerVersion(String version) {
        newerVersion = Optional.of(version);
    }

    /**
     * Tells of a value that is wrong.
     *
     * @param node the value
     * @param message what is wrong with it
     * @param expected what is expected in its place
     */
    public void problem(Node node, String message, String expected) {
        problems.add(node.index(), message, Optional.of(expected), Optional.of(node.shown()));
    }

    /**
     * Tells of a value that is wrong.
     *
     * @param node the value
     * @param message what is wrong with it
     */
    public void problem(Node node, String message) {
        problems.add(node.index(), message, Optional.empty(), Optional.empty());
    }

    /**
     * Tells of a value that is of another type than it must be.
     *
     * @param node the value
     * @param expected the type, in words
     */
    public void wrongType(Node node, String expected) {
        String message =
                node instanceof Node.OfNull ? "null says nothing: leave the field out" : "a value of a wrong type";
        problem(node, message, expected);
    }

    /**
     * Tells of a field that is missing.
     *
     * @param object where
     * @param name the field
     */
    public void missing(Node.Members object, String name) {
        problem(object, "the field '" + name + "' is missing");
    }

    /**
     * Tells of a field that is not known.
     *
     * @param index its value
     * @param name its name
     * @param known the fields that are known there
     */
    public void unknownField(int index, String name, Collection<String> known) {
        String nearest = Nearest.to(name, known)
                .map(word -> "; did you mean '" + word + "'?")
                .orElse("");
        String newer = newerVersion
                .map(version -> "; the file is of version " + version + ", newer than " + PlanJson.VERSION
                        + ", which is known here")
                .orElse("");
        problems.add(
                index,
                "unknown field '" + OneLine.shortened(name) + "'" + nearest + newer,
                Optional.of("one of " + String.join(", ", known) + "; what is your own goes into 'extensions'"),
                Optional.empty());
    }

    /**
     * A value of an array cannot become part of the portfolio.
     *
     * @param value the value
     */
    public void drop(Node value) {
        locations.drop(value.index());
    }

    /**
     * The object of one of the portfolio's lists is done with, read or lost.
     *
     * @param object the object
     */
    public void endOfObject(Node object) {
        references.forgetIds(object.index(), locations.behind(object.index()));
    }

    /**
     * The object could not be read.
     *
     * @param object the object
     * @param kind what references call such an object; empty if they cannot point at it
     * @param id its id, empty if it has none
     */
    public void lose(Node.Members object, Optional<ObjectKind> kind, Optional<String> id) {
        references.lose(object.index(), locations.behind(object.index()), kind, id);
    }

    /**
     * The key that a name stands for.
     *
     * @param name the name of a field
     * @param value the value of the field
     * @return the key; empty if no key is written so, and then that has been told of
     */
    public Optional<String> key(String name, Node value) {
        Optional<String> key = Keys.key(name);
        if (key.isEmpty()) {
            problem(value, "a field name in which two escapes make one character", "the character itself");
        }
        return key;
    }

    /**
     * The value refers to an object. References are told of in the order of the file.
     *
     * @param node the value
     * @param kind the kind of the object
     * @param id the id of the object
     */
    public void refers(Node node, ObjectKind kind, Id id) {
        references.add(node.index(), kind, id);
    }
}
