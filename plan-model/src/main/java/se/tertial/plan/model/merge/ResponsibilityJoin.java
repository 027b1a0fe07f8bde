package se.tertial.plan.model.merge;

import java.util.Optional;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.match.Folded;
import se.tertial.plan.model.rewrite.OrganisationRewrite;
import se.tertial.plan.model.walk.Place;

/** Joins who answers for an assignment. Where both print a code, and not the same, the base's answer is kept whole. */
final class ResponsibilityJoin {

    private ResponsibilityJoin() {}

    static Optional<Responsibility> responsibility(
            Join join, Place at, Joined<Assignment> its, Assignment base, Assignment incoming) {
        if (isMissing(base.responsibility())) {
            return incoming.responsibility().or(base::responsibility);
        } else if (isMissing(incoming.responsibility())) {
            return base.responsibility();
        }
        Responsibility one = base.responsibility().orElseThrow();
        Responsibility other = incoming.responsibility().orElseThrow();
        boolean sameCode = one.code()
                .flatMap(code -> other.code().map(theirs -> Folded.same(code, theirs)))
                .orElse(true);
        if (!sameCode) {
            its.contradiction("responsibility", one.code(), other.code());
            return base.responsibility();
        }
        return Optional.of(joined(join.of(at, one, other), one, other));
    }

    private static boolean isMissing(Optional<Responsibility> responsibility) {
        return responsibility
                .map(its -> its.origin() == ResponsibilityOrigin.MISSING)
                .orElse(true);
    }

    /** The surer origin stands: the earlier in the order of {@link ResponsibilityOrigin}. */
    private static Responsibility joined(Joined<Responsibility> its, Responsibility base, Responsibility incoming) {
        return Responsibility.builder()
                .copy(base)
                .copy(its.added())
                .code(base.code().or(incoming::code))
                .parties(its.union(Responsibility::parties, OrganisationRewrite::party))
                .origin(base.origin().compareTo(incoming.origin()) <= 0 ? base.origin() : incoming.origin())
                .build();
    }
}
