package se.tertial.plan.model.merge;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.match.Folded;
import se.tertial.plan.model.walk.Place;

/**
 * Joins assessments of one subject on one axis. Token, scale and level hang together: they are filled in only between
 * two that say the same, so that a level never comes to stand beside another's token.
 */
final class AssessmentJoin {

    private AssessmentJoin() {}

    /** What sets assessments of one subject apart. */
    static Object key(Assessment its) {
        return List.of(its.axis(), its.body(), its.origin());
    }

    static Assessment assessment(Join join, Place at, Assessment base, Assessment incoming) {
        Joined<Assessment> its = join.of(at, base, incoming);
        if (!sayTheSame(base, incoming)) {
            its.contradiction("level", said(base), said(incoming));
            return base;
        }
        boolean known = base.level().isPresent()
                || (base.scale().isPresent() && incoming.level().isEmpty());
        return Assessment.builder()
                .copy(base)
                .copy(its.added())
                .printed(base.printed().or(incoming::printed))
                .scale(known ? base.scale() : incoming.scale())
                .level(known ? base.level() : incoming.level())
                .assessedOn(its.optional("assessedOn", Assessment::assessedOn))
                .reason(its.optionalText("reason", Assessment::reason))
                .build();
    }

    private static boolean sayTheSame(Assessment base, Assessment incoming) {
        boolean sameToken = base.printed()
                .flatMap(one -> incoming.printed().map(other -> Folded.same(one, other)))
                .orElse(false);
        boolean sameScale = agree(base.scale(), incoming.scale());
        boolean sameLevel = base.level().isPresent()
                && base.level().equals(incoming.level())
                && base.scale().equals(incoming.scale());
        return (sameToken && sameScale && agree(base.level(), incoming.level()))
                || (sameLevel && (base.printed().isEmpty() || incoming.printed().isEmpty() || sameToken));
    }

    private static boolean agree(Optional<?> one, Optional<?> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String said(Assessment its) {
        return (its.printed().orElse("") + " "
                        + its.scale().map(Object::toString).orElse("") + " "
                        + its.level().orElse(""))
                .strip();
    }
}
