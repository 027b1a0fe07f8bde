package se.tertial.plan.model.walk;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.text.Text;

/** What is met on a walk through a portfolio. The walks know the shape of the model; a visit knows what to do. */
public interface Visit {

    /** An object with an id. */
    void object(Place at, ObjectKind kind, PlanObject object);

    /** A reference to an object. */
    void reference(Place at, Ref target);

    /** A reference to a version of a scale. */
    default void scale(Place at, ScaleRef target) {}

    /** A reference to a level of a scale. */
    default void level(Place at, ScaleRef scale, String level) {}

    /** A text for people. */
    default void text(Place at, Text text) {}

    /**
     * How one visits a value of a list.
     *
     * @param <T> the type of value
     */
    @FunctionalInterface
    interface Step<T> {
        /** Walks through one value. */
        void visit(Visit visit, Place at, T value);
    }

    // Most of what may be there is not: a place is made only for what is.

    /** Visits each value of a list, in order. */
    default <T> void each(Place at, String name, List<? extends T> values, Step<T> step) {
        if (values.isEmpty()) {
            return;
        }
        Place list = at.at(name);
        for (int i = 0; i < values.size(); i++) {
            step.visit(this, list.at(i), values.get(i));
        }
    }

    /** Visits a value that may be missing. */
    default <T> void each(Place at, String name, Optional<T> value, Step<T> step) {
        if (value.isPresent()) {
            step.visit(this, at.at(name), value.get());
        }
    }

    /** A text that may be missing. */
    default void text(Place at, String name, Optional<Text> text) {
        if (text.isPresent()) {
            text(at.at(name), text.get());
        }
    }

    /** References to objects of one kind. */
    default void references(Place at, String name, ObjectKind kind, List<Id> ids) {
        for (int i = 0; i < ids.size(); i++) {
            reference(at.at(name).at(i), new Ref(kind, ids.get(i)));
        }
    }

    /** A reference to an object of one kind that may be missing. */
    default void reference(Place at, String name, ObjectKind kind, Optional<Id> id) {
        if (id.isPresent()) {
            reference(at.at(name), new Ref(kind, id.get()));
        }
    }

    /** A reference that may be missing. */
    default void reference(Place at, String name, Optional<Ref> target) {
        if (target.isPresent()) {
            reference(at.at(name), target.get());
        }
    }

    /** The place in a source document that every composite value may carry. */
    default void source(Place at, Extensible value) {
        Optional<SourceSpan> span = value.source().flatMap(Source::span);
        if (span.isPresent()) {
            reference(
                    at.at("source").at("document"),
                    new Ref(ObjectKind.SOURCE_DOCUMENT, span.get().document()));
        }
    }
}
