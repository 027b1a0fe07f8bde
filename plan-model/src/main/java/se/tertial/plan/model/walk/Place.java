package se.tertial.plan.model.walk;

import org.jspecify.annotations.Nullable;

/** A place in a portfolio, written as a JSON pointer only when somebody asks. */
public final class Place {

    /** The portfolio itself. */
    public static final Place ROOT = new Place(null, "", 0);

    private final @Nullable Place parent;
    private final @Nullable String name;
    private final int index;

    private Place(@Nullable Place parent, @Nullable String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** {@return the place below this one that has a name} */
    public Place at(String name) {
        return new Place(this, name, 0);
    }

    /** {@return the place of a value in the list that stands here, the first being 0} */
    public Place at(int index) {
        return new Place(this, null, index);
    }

    /** {@return whether the last step here has a name} */
    public boolean isNamed(String its) {
        return its.equals(name);
    }

    /** {@return how many steps lead here from the portfolio: an object at the top level stands at 2, {@code /plans/0}} */
    public int depth() {
        return parent == null ? 0 : 1 + parent.depth();
    }

    /** The JSON pointer (RFC 6901); empty for the whole portfolio. */
    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + step();
    }

    private String step() {
        return name == null ? Integer.toString(index) : name.replace("~", "~0").replace("/", "~1");
    }
}
