package se.tertial.plan.model;

import org.jspecify.annotations.Nullable;

/** A place in a portfolio, written as a JSON pointer only when somebody asks. */
final class Place {

    static final Place ROOT = new Place(null, "");

    private final @Nullable Place parent;
    private final String step;

    private Place(@Nullable Place parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    Place at(String name) {
        return new Place(this, name);
    }

    Place at(int index) {
        return new Place(this, Integer.toString(index));
    }

    boolean isNamed(String name) {
        return step.equals(name);
    }

    /** The JSON pointer (RFC 6901); empty for the whole portfolio. */
    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
