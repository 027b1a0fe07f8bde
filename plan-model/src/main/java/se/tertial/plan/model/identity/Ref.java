package se.tertial.plan.model.identity;

import java.util.Objects;

/**
 * A reference to one object of a portfolio: its kind and its id. Immutable and thread-safe.
 *
 * @param kind the kind of object
 * @param id its id, unique within the kind
 */
public record Ref(ObjectKind kind, Id id) {

    /** Refuses null. */
    public Ref {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /**
     * A reference to an object.
     *
     * @param kind the kind of object
     * @param id its id
     * @return the reference
     */
    public static Ref of(ObjectKind kind, Id id) {
        return new Ref(kind, id);
    }

    /**
     * A reference to an object.
     *
     * @param kind the kind of object
     * @param id its id, in the form that {@link Id#of} accepts
     * @return the reference
     */
    public static Ref of(ObjectKind kind, String id) {
        return new Ref(kind, Id.of(id));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text such as {@code assignment:u-7}
     * @return the reference
     * @throws IllegalArgumentException if the text has no colon, or kind or id are wrong
     */
    public static Ref parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("A reference is kind:id, such as assignment:u-7; not '" + text + "'");
        }
        return new Ref(ObjectKind.ofCode(text.substring(0, colon)), Id.of(text.substring(colon + 1)));
    }

    // Written out, because what a record makes at first use is slow, and most look-ups of a portfolio end here.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Ref its && kind == its.kind && id.equals(its.id));
    }

    @Override
    public int hashCode() {
        return 31 * kind.code().hashCode() + id.hashCode();
    }

    /** Kind and id with a colon between; {@link #parse} accepts it. */
    @Override
    public String toString() {
        return kind.code() + ":" + id;
    }
}
