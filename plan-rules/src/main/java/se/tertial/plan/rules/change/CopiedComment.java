package se.tertial.plan.rules.change;

import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.identity.Id;

/**
 * A comment that says again what was said of the same thing before. Immutable and thread-safe.
 *
 * @param comment the comment
 * @param body whose it is; empty where the report speaks with one voice
 * @param original the earlier comment
 * @param author whose that was; empty where that report spoke with one voice
 * @param similarity how alike the two are, 0 to 1
 */
public record CopiedComment(Id comment, Optional<Id> body, Id original, Optional<Id> author, double similarity) {

    /** Refuses null. */
    public CopiedComment {
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(author, "author");
    }
}
