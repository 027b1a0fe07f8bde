package se.tertial.plan.model.identity;

import java.util.Objects;

/**
 * The name of one object within a portfolio, for ever: ids survive years, merges and exports.
 *
 * <p>An id is 1 to 200 characters long, starts with a letter A–Z or a–z or an underscore, and goes on with these,
 * digits, full stops, hyphens and underscores. So it may stand in a file name, a web address, a spreadsheet (a leading
 * letter keeps it from being taken for a number) and as an XML name. Upper and lower case differ. Ids are unique within
 * their {@link ObjectKind}. Everybody may read an id, also where what it names is withheld: one that is made of a wording
 * tells that wording. Immutable and thread-safe.
 *
 * @param value the id as written
 */
public record Id(String value) implements Comparable<Id> {

    private static final int MAX_LENGTH = 200;

    /** Checks the form. */
    public Id {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("An id is 1 to " + MAX_LENGTH
                    + " characters: a letter or underscore, then letters, digits, '.', '-' or '_'; not '"
                    + shortened(value) + "'");
        }
    }

    /**
     * An id of this value.
     *
     * @param value the id as written
     * @return the id
     * @throws IllegalArgumentException if the form is wrong
     */
    public static Id of(String value) {
        return new Id(value);
    }

    /**
     * Whether a string has the form of an id.
     *
     * @param value any string
     * @return true if {@link #of} accepts it
     */
    public static boolean isValid(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !isStart(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isStart(c) && !(c >= '0' && c <= '9') && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    // Written out, because what a record makes at first use is slow, and most look-ups of a portfolio end here.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Id its && value.equals(its.value));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    private static boolean isStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }

    /** By UTF-16 value. */
    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    /** The id as written; {@link #of} accepts it. */
    @Override
    public String toString() {
        return value;
    }
}
