package se.tertial.plan.exporter.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.text.Language;

/** One reading, as the codecs see it: where they tell of problems, and what they must know of the file. */
final class Input {

    private final Locations locations;
    private final Problems problems;
    private final References references = new References();
    private Language language = Language.SV;
    private Optional<String> newerVersion = Optional.empty();

    Input(Locations locations, Problems problems) {
        this.locations = locations;
        this.problems = problems;
    }

    References references() {
        return references;
    }

    /** The portfolio's language. */
    Language language() {
        return language;
    }

    void language(Language its) {
        language = its;
    }

    /** The file is of a version that may have fields which are not known here. */
    void newerVersion(String version) {
        newerVersion = Optional.of(version);
    }

    void problem(Node node, String message, String expected) {
        problems.add(node.index(), message, Optional.of(expected), Optional.of(node.shown()));
    }

    void problem(Node node, String message) {
        problems.add(node.index(), message, Optional.empty(), Optional.empty());
    }

    void wrongType(Node node, Shape expected) {
        String message =
                node instanceof Node.OfNull ? "null says nothing: leave the field out" : "a value of a wrong type";
        problem(node, message, expected.words());
    }

    void missing(Node.Members object, String name) {
        problem(object, "the field '" + name + "' is missing");
    }

    void unknownField(int index, String name, Collection<String> known) {
        String nearest = known.stream()
                .filter(word -> EditDistance.within(2, word, name))
                .min(Comparator.comparingInt((String word) -> EditDistance.of(word, name)))
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

    /** A value of an array cannot become part of the portfolio. */
    void drop(Node value) {
        locations.drop(value.index());
    }

    /** The object of one of the portfolio's lists is done with, read or lost. */
    void endOfObject(Node object) {
        references.forgetIds(object.index(), locations.behind(object.index()));
    }

    /** The object could not be read. */
    void lose(Node.Members object, Optional<ObjectKind> kind, Optional<String> id) {
        references.lose(object.index(), locations.behind(object.index()), kind, id);
    }

    /** The value refers to an object. */
    void refers(Node node, ObjectKind kind, Id id) {
        references.add(node.index(), kind, id);
    }
}
