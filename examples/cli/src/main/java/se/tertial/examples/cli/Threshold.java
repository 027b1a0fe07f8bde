package se.tertial.examples.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.followup.NoteSeverity;

/** How grave a finding must be to make the program end with {@link ExitStatus#FINDINGS}. */
enum Threshold {
    ERROR(NoteSeverity.ERROR),
    WARNING(NoteSeverity.WARNING),
    NEVER(null);

    private final @Nullable NoteSeverity least;

    Threshold(@Nullable NoteSeverity least) {
        this.least = least;
    }

    boolean isReachedBy(NoteSeverity severity) {
        return Optional.ofNullable(least)
                .filter(its -> severity.compareTo(its) >= 0)
                .isPresent();
    }
}
