package se.tertial.plan.rules.change;

import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.rollup.Rating;

/**
 * How something stands: the level, or only the token as printed where its scale is not known. Immutable and thread-safe.
 *
 * @param rating the level; empty if it is not known
 * @param printed the token as printed; never empty without a level
 */
public record Standing(Optional<Rating> rating, String printed) {

    /** Refuses null. */
    public Standing {
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(printed, "printed");
    }

    /**
     * How it reads.
     *
     * @param language the reader's language
     * @return the label of the level, else the token
     */
    public String label(Language language) {
        return rating.map(its -> its.label(language)).orElse(printed);
    }
}
