package se.tertial.plan.model.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.match.Census;
import se.tertial.plan.model.match.Matching;
import se.tertial.plan.model.walk.Place;

/**
 * One merge under way: the two portfolios, the incoming one already with the names of the base, and what was found so
 * far. The joins know the shape of the model, as the walks do.
 *
 * <p>The base leads: each of its objects stays where it stands and takes up its counterpart, wherever that stands. What
 * has no counterpart in the base is added behind; of that, what does have one is left out, since it was joined there.
 */
final class Join {

    /** How two values of one thing become one. */
    @FunctionalInterface
    interface Step<T> {
        T join(Join join, Place at, T base, T incoming);
    }

    private final Census base;
    private final Census incoming;
    private final Matching matching;
    private final Arrows arrows;
    private final Revisions revisions;
    private final LastSeen lastSeen;
    private final List<MergeFinding> findings;
    private final boolean adding;

    private Join(
            Census base,
            Census incoming,
            Matching matching,
            Arrows arrows,
            Revisions revisions,
            LastSeen lastSeen,
            List<MergeFinding> findings,
            boolean adding) {
        this.base = base;
        this.incoming = incoming;
        this.matching = matching;
        this.arrows = arrows;
        this.revisions = revisions;
        this.lastSeen = lastSeen;
        this.findings = findings;
        this.adding = adding;
    }

    static Join of(Portfolio base, Census census, Portfolio incoming, Matching matching) {
        return new Join(
                census,
                Census.of(incoming),
                matching,
                Arrows.of(base),
                Revisions.between(base, incoming, matching),
                LastSeen.in(base, incoming),
                new ArrayList<>(),
                false);
    }

    /** The same merge, for what is new to the base. */
    private Join ofNew() {
        return adding ? this : new Join(base, incoming, matching, arrows, revisions, lastSeen, findings, true);
    }

    <T extends Extensible> Joined<T> of(Place at, T its, T other) {
        return new Joined<>(this, at, Optional.empty(), its, other);
    }

    <T extends PlanObject> Joined<T> of(Place at, ObjectKind kind, T its, T other) {
        return new Joined<>(this, at, Optional.of(new Ref(kind, its.id())), its, other);
    }

    /** The objects of the base with their counterparts, then those that are new to the base. */
    <T extends PlanObject> List<T> objects(Place at, ObjectKind kind, List<T> its, List<T> others, Step<T> step) {
        List<T> result = new ArrayList<>();
        for (T object : its) {
            Ref ref = new Ref(kind, object.id());
            if (!adding) {
                result.add(step.join(this, at.at(result.size()), object, counterpart(ref, object)));
            } else if (!base.has(ref)) {
                result.add(step.join(this, at.at(result.size()), object, object));
            }
        }
        for (T object : adding ? List.<T>of() : others) {
            if (!base.has(new Ref(kind, object.id()))) {
                result.add(step.join(ofNew(), at.at(result.size()), object, object));
            }
        }
        return result;
    }

    /** An object of the same kind has the same type. */
    @SuppressWarnings("unchecked")
    private <T extends PlanObject> T counterpart(Ref ref, T object) {
        Census.@Nullable Resident found = incoming.get(ref);
        return found == null ? object : (T) found.object();
    }

    /** Values that are known by a key: those that both have are joined, the rest is added behind. */
    <K, T> List<T> keyed(Place at, Map<K, T> its, Map<K, T> others, Step<T> step) {
        List<T> result = new ArrayList<>();
        its.forEach((key, value) ->
                result.add(step.join(this, at.at(result.size()), value, others.getOrDefault(key, value))));
        others.forEach((key, value) -> {
            if (!its.containsKey(key)) {
                result.add(step.join(ofNew(), at.at(result.size()), value, value));
            }
        });
        return result;
    }

    /** Whether a reference can stand without closing a circle; if not, that is found. */
    boolean allows(Place at, Arrows.Relation relation, Ref from, Ref to) {
        boolean allowed = arrows.add(relation, from, to);
        if (!allowed) {
            find(MergeFinding.Kind.CIRCLE, at, Optional.of(from), "", to.toString());
        }
        return allowed;
    }

    Optional<Id> earlierRevision(Id followUp) {
        return revisions.earlier(followUp);
    }

    LastSeen lastSeen() {
        return lastSeen;
    }

    Ref original(Ref named) {
        return matching.original(named);
    }

    void find(MergeFinding.Kind kind, Place at, Optional<Ref> about, Object its, Object other) {
        find(kind, at, about, its, other, OptionalDouble.empty());
    }

    void find(
            MergeFinding.Kind kind,
            Place at,
            Optional<Ref> about,
            Object its,
            Object other,
            OptionalDouble similarity) {
        findings.add(new MergeFinding(
                kind, about, about.map(matching::original), at.toString(), Shown.of(its), Shown.of(other), similarity));
    }

    List<MergeFinding> findings() {
        return findings;
    }
}
