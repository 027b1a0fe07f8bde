package se.tertial.plan.export.content;

import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;

/**
 * A status as somebody judged it: the printed token, and the level that it stands for where the scale is known. Immutable and
 * thread-safe.
 *
 * @param text what a reader sees: the token as printed, else the level's label, never empty of meaning
 * @param scale the scale; empty if it is not known
 * @param level the level, with its symbol and colour; empty if it is not known
 */
public record StatusMark(String text, Optional<ScaleRef> scale, Optional<StatusLevel> level) {

    /** Refuses null. */
    public StatusMark {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(level, "level");
    }

    /** What a reader sees. */
    @Override
    public String toString() {
        return text;
    }
}
