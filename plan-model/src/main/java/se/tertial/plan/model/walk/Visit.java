package se.tertial.plan.model.walk;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
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

    /** Visits each value of a list, in order. */
    default <T> void each(Place at, List<? extends T> values, Step<T> step) {
        for (int i = 0; i < values.size(); i++) {
            step.visit(this, at.at(i), values.get(i));
        }
    }

    /** References to objects of one kind. */
    default void references(Place at, ObjectKind kind, List<Id> ids) {
        for (int i = 0; i < ids.size(); i++) {
            reference(at.at(i), new Ref(kind, ids.get(i)));
        }
    }

    /** A reference that may be missing. */
    default void reference(Place at, ObjectKind kind, Optional<Id> id) {
        id.ifPresent(found -> reference(at, new Ref(kind, found)));
    }

    /** The place in a source document that every composite value may carry. */
    default void source(Place at, Extensible value) {
        value.source()
                .flatMap(source -> source.span())
                .ifPresent(span -> reference(
                        at.at("source").at("document"), new Ref(ObjectKind.SOURCE_DOCUMENT, span.document())));
    }
}
