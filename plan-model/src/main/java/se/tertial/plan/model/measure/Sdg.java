package se.tertial.plan.model.measure;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A goal or target of Agenda 2030, as the United Nations number them: {@code 16} or {@code 16.7} or {@code 16.a}.
 * Immutable and thread-safe.
 *
 * @param code the number of the goal, 1 to 17, with the target after a full stop where one is meant
 */
public record Sdg(String code) {

    private static final Pattern FORM = Pattern.compile("(?<goal>[1-9]|1[0-7])(\\.([1-9][0-9]?|[a-d]))?");

    /** Checks the form. */
    public Sdg {
        Objects.requireNonNull(code, "code");
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A goal of Agenda 2030 is 1 to 17, a target such as 16.7 or 16.a; not '" + code + "'");
        }
    }

    /**
     * A goal or target.
     *
     * @param code such as {@code 16.7}
     * @return the goal or target
     * @throws IllegalArgumentException if there is no such goal
     */
    public static Sdg of(String code) {
        return new Sdg(code);
    }

    /**
     * The goal.
     *
     * @return its number, 1 to 17
     */
    public int goal() {
        Matcher matcher = FORM.matcher(code);
        return matcher.matches() ? Integer.parseInt(matcher.group("goal")) : 0;
    }

    /**
     * The identifier that the United Nations give it.
     *
     * @return the URI
     * @see <a href="https://unsceb.org/common-digital-identifiers-sdgs">Common digital identifiers for SDGs</a>
     */
    public URI uri() {
        return URI.create("http://metadata.un.org/sdg/" + code);
    }

    /** The code; {@link #of} accepts it. */
    @Override
    public String toString() {
        return code;
    }
}
