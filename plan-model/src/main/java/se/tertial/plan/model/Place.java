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

    /** How many steps lead here from the portfolio: an object at the top level stands at 2, {@code /plans/0}. */
    int depth() {
        return parent == null ? 0 : 1 + parent.depth();
    }

    /** The JSON pointer (RFC 6901); empty for the whole portfolio. */
    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
