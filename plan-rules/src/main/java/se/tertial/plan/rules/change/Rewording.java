package se.tertial.plan.rules.change;

import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.identity.Ref;

/**
 * A thing that reads otherwise than before. Immutable and thread-safe.
 *
 * @param before how it read
 * @param after how it reads
 * @param similarity how alike the two are, 0 to 1
 * @param formerly what it was called, if it was recognised by its similarity and not by its id, so that a person should
 *     confirm that it is the same; empty if the id is the same
 */
public record Rewording(String before, String after, double similarity, Optional<Ref> formerly) {

    /** Refuses null. */
    public Rewording {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(formerly, "formerly");
    }
}
