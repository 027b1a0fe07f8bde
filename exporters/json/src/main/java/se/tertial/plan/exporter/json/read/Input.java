package se.tertial.plan.exporter.json.read;

import java.util.Collection;
import java.util.Optional;
import se.tertial.plan.exporter.json.PlanFileException;
import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.exporter.json.write.Keys;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Nearest;

/** One reading, as the codecs see it: where they tell of problems, and what they must know of the file. */
public final class Input {

    private final Syntax syntax;
    private final Locations locations;
    private final Problems problems;
    private final References references = new References();
    private Language language = Language.SV;
    private String newerVersion = "";

    private Input(Syntax syntax, Locations locations, Problems problems) {
        this.syntax = syntax;
        this.locations = locations;
        this.problems = problems;
    }

    /**
     * The reading of a file in Swedish, until its language is known.
     *
     * @param noun what the file should hold: "portfolio"
     * @param syntax the syntax of the file
     * @param limits how many values there may be, and how many problems are told
     * @return the reading
     */
    public static Input of(String noun, Syntax syntax, ReadLimits limits) {
        Locations locations = new Locations(limits.values());
        return new Input(syntax, locations, new Problems(noun, locations, limits.problems()));
    }

    /** {@return how the file is written} */
    public Syntax syntax() {
        return syntax;
    }

    /** {@return where values stand} */
    public Locations locations() {
        return locations;
    }

    /** {@return whether no problem has been told of} */
    public boolean isReadable() {
        return problems.isEmpty();
    }

    /** {@return what to throw at the end, or where it makes no sense to read on: all problems told of} */
    public PlanFileException refusal() {
        return problems.exception();
    }

    /**
     * What to throw at a place where it makes no sense to read on.
     *
     * @param message why
     * @param place where
     * @return this problem and all others told of
     */
    public PlanFileException refusal(String message, Place place) {
        problems.addLast(locations.pointer(locations.innermost()), place, message);
        return problems.exception();
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
     * @param known the version that is known here
     */
    public void newerVersion(String version, String known) {
        newerVersion = "; the file is of version " + version + ", newer than " + known + ", which is known here";
    }

    /**
     * Tells of what stands after the end of the root.
     *
     * @param message what
     * @param place where
     */
    public void trailing(String message, Place place) {
        problems.addLast("", place, message);
    }

    /**
     * Tells of a value that is wrong.
     *
     * @param index the number of the value
     * @param message what is wrong with it
     * @param expected what is expected in its place, empty if the message says all
     * @param found what stands there, empty if the message says all
     */
    public void problem(int index, String message, Optional<String> expected, Optional<String> found) {
        problems.add(index, message, expected, found);
    }

    /**
     * Tells of a value that is wrong.
     *
     * @param node the value
     * @param message what is wrong with it
     * @param expected what is expected in its place
     */
    public void problem(Node node, String message, String expected) {
        boolean hasParts = node instanceof Node.Elements || node instanceof Node.Members;
        String found = hasParts ? syntax.terms(node.shown()) : node.shown();
        problems.add(node.index(), message, Optional.of(syntax.terms(expected)), Optional.of(found));
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
        problem(node, syntax.wrongType(node), expected);
    }

    /**
     * Tells of a value that is no string where a string is needed or would do.
     *
     * @param node the value
     * @param expected the types, in words
     */
    public void notAString(Node node, String expected) {
        notAString(node, syntax.wrongType(node), expected);
    }

    /**
     * Tells of a value that is no string where a string is needed.
     *
     * @param node the value
     * @param message what is wrong with it, unless its author may have meant it to be a string
     * @param expected what is expected
     */
    public void notAString(Node node, String message, String expected) {
        problem(node, syntax.meantAsString(node).orElse(message), expected);
    }

    /**
     * Tells of a field that is given twice.
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

    /**
     * Tells of a field that the root is without.
     *
     * @param root the number of the root
     * @param name the field
     * @param expected what is expected
     */
    public void missing(int root, String name, String expected) {
        problem(root, "the field '" + name + "' is missing", Optional.of(expected), Optional.empty());
    }

    /**
     * Whether an object has a field.
     *
     * @param object the object, of which all fields have been seen
     * @param name the field
     * @return whether it does
     */
    public boolean has(Node.Members object, String name) {
        return locations.part(object.index(), name).isPresent();
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
        problems.add(
                index,
                "unknown field '" + OneLine.shortened(name) + "'" + nearest + newerVersion,
                Optional.of("one of " + String.join(", ", known) + ownPlace(known)),
                Optional.empty());
    }

    private static String ownPlace(Collection<String> known) {
        return known.contains("extensions") ? "; what is your own goes into 'extensions'" : "";
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
