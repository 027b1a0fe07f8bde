package se.tertial.plan.rules.builtin.status;

import java.util.Optional;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.rollup.Rating;

/** Puts two judgements on one scale: they are on the same, or a mapping says how one reads on the other's. */
final class Moves {

    private final RuleContext context;

    Moves(RuleContext context) {
        this.context = context;
    }

    /** What an assessment says, where its level is known and can be better or worse than another. */
    Optional<Rating> rating(FollowUpHeader followUp, Ref subject, Optional<Assessment> assessment) {
        return assessment
                .flatMap(its -> context.scale(followUp, subject, its)
                        .flatMap(scale -> context.level(followUp, subject, its).map(level -> new Rating(scale, level))))
                .filter(its -> Move.isRanked(its.scale(), its.level()));
    }

    /** Empty if the two are on different scales and no mapping joins them. */
    Optional<Move> between(Rating before, Rating now) {
        if (before.scale().ref().equals(now.scale().ref())) {
            return Optional.of(new Move(now.scale(), before.level(), now.level()));
        }
        return mapped(before, now)
                .map(there -> new Move(now.scale(), there.level(), now.level()))
                .or(() -> mapped(now, before).map(back -> new Move(before.scale(), before.level(), back.level())))
                .filter(move ->
                        Move.isRanked(move.scale(), move.before()) && Move.isRanked(move.scale(), move.later()));
    }

    /** A rating on the scale of another. */
    private Optional<Rating> mapped(Rating rating, Rating other) {
        return context.catalogue().scaleMappings().stream()
                .filter(its -> joins(its, rating.scale().ref(), other.scale().ref()))
                .findFirst()
                .flatMap(its ->
                        Optional.ofNullable(its.levels().get(rating.level().code())))
                .flatMap(other.scale()::level)
                .map(level -> new Rating(other.scale(), level));
    }

    private static boolean joins(ScaleMapping mapping, ScaleRef from, ScaleRef to) {
        return mapping.fromScale().equals(from) && mapping.toScale().equals(to);
    }
}
