package se.tertial.plan.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import se.tertial.plan.model.identity.Ref;

/**
 * Something in a merge that a person should look at. Nothing of it stopped the merge. Immutable and thread-safe.
 *
 * @param kind what was found
 * @param base the object of the base that it is about; empty for the organisation, the portfolio itself and what has no
 *     counterpart in the base
 * @param incoming the object of the incoming portfolio, under the id that it had there; empty as for {@code base}
 * @param path the place in the merged portfolio, as a JSON pointer; empty for what has no place of its own
 * @param baseValue what the base says, as a person reads it; may be empty
 * @param incomingValue what the incoming portfolio says; may be empty
 * @param similarity how alike the two are, 0 to 1, for {@link Kind#SIMILAR} and {@link Kind#REWORDED}
 */
public record MergeFinding(
        Kind kind,
        Optional<Ref> base,
        Optional<Ref> incoming,
        String path,
        String baseValue,
        String incomingValue,
        OptionalDouble similarity) {

    private static final int SHOWN = 100;

    /** What can be found in a merge. */
    public enum Kind {
        /** Both say something, and not the same; the base's value was kept. */
        CONTRADICTION("both say something else; the base's value was kept"),
        /** Both say who may read it, and not the same; the stricter was kept. */
        DISCLOSURE("both say who may read it, differently; the stricter was kept"),
        /** An assignment reads differently; both wordings were kept, the newer as its text. */
        REWORDED("the assignment was reworded; both wordings were kept"),
        /** Two objects are alike and may be the same; they were not joined. To join them, give both one identifier. */
        SIMILAR("the two are alike but were not joined; give both the same identifier if they are one"),
        /** An object could be more than one of the other side, and was joined with none. */
        AMBIGUOUS("it could be more than one object of the other side and was joined with none"),
        /** An incoming object has the id of another object of the base and was given a new one. */
        RENAMED("its id belongs to another object of the base, so it was given a new one"),
        /** A follow-up is a later revision of one on the other side, and now says so. */
        REVISION("the one is a later revision of the other and was set to correct it"),
        /** A reference was left out, because it would lead in a circle. */
        CIRCLE("the incoming reference was left out, because it would lead in a circle");

        private final String message;

        Kind(String message) {
            this.message = message;
        }

        /**
         * The kind as files and messages write it, in lower case with hyphens.
         *
         * @return the code
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Refuses null. */
    public MergeFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(incoming, "incoming");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(baseValue, "baseValue");
        Objects.requireNonNull(incomingValue, "incomingValue");
        Objects.requireNonNull(similarity, "similarity");
    }

    /** The finding in one line of English: where, which objects, what, and both values. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(kind.code());
        line.append(path.isEmpty() ? "" : " at " + path);
        base.ifPresent(ref -> line.append(", base ").append(ref));
        incoming.ifPresent(ref -> line.append(", incoming ").append(ref));
        line.append(": ").append(kind.message);
        similarity.ifPresent(measure -> line.append(String.format(Locale.ROOT, " (%.0f %% alike)", measure * 100)));
        line.append(" [base: ").append(shortened(baseValue));
        return line.append("] [incoming: ")
                .append(shortened(incomingValue))
                .append(']')
                .toString();
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\s+", " ");
        int characters = line.codePointCount(0, line.length());
        return characters <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
