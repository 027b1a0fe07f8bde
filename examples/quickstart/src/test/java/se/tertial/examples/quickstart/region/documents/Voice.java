package se.tertial.examples.quickstart.region.documents;

import java.util.Optional;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Id;

/** Who speaks in a layout. */
enum Voice {
    /** Each body under its name; a code after the assignment says who answers for it. */
    BODY_BY_BODY {
        @Override
        String of(Optional<Id> body, Portfolio portfolio) {
            return body.flatMap(id -> portfolio.bodies().stream()
                            .filter(candidate -> candidate.id().equals(id))
                            .findFirst())
                    .map(found -> found.name().plain())
                    .orElse("nobody");
        }
    },
    /** The region as a whole: neither bodies nor codes are printed. */
    ONE {
        @Override
        String of(Optional<Id> body, Portfolio portfolio) {
            return "the region";
        }
    };

    abstract String of(Optional<Id> body, Portfolio portfolio);
}
