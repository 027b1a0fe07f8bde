package se.tertial.examples.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.followup.NoteSeverity;
import se.tertial.plan.rules.Severity;

/** How grave a finding must be to make the program end with {@link ExitStatus#FINDINGS}. */
enum Threshold {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    NEVER(null);

    private final @Nullable Severity least;

    Threshold(@Nullable Severity least) {
        this.least = least;
    }

    boolean isReachedBy(Severity severity) {
        return Optional.ofNullable(least)
                .filter(its -> severity.compareTo(its) >= 0)
                .isPresent();
    }

    boolean isReachedBy(NoteSeverity severity) {
        return isReachedBy(Severity.valueOf(severity.name()));
    }
}
