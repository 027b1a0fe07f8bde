package se.tertial.plan.model.identity;

/** An object with an id of its own, to which a {@link Ref} can point. */
public interface PlanObject extends Extensible {

    /** {@return the id, unique among the objects of its kind in a portfolio} */
    Id id();
}
