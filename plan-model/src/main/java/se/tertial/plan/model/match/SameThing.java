package se.tertial.plan.model.match;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.SourceDocument;
import se.tertial.plan.model.match.Census.Resident;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;

/** What forbids that two objects of a kind are one, whatever else they share. */
final class SameThing {

    private final UnaryOperator<Ref> named;

    SameThing(UnaryOperator<Ref> named) {
        this.named = named;
    }

    /**
     * Whether they can be one although they share an id: another file, another period or revision of a follow-up, a
     * position and a committee, or parts of two different things are two.
     */
    boolean canBe(Resident base, Resident incoming) {
        return sameHome(base, incoming) && compatible(base, incoming);
    }

    /** Whether their texts, where they are the same, can stand for one thing: not if what stands beside them differs. */
    boolean canReadAlike(Resident base, Resident incoming) {
        return canBe(base, incoming) && agrees(base, incoming);
    }

    private boolean sameHome(Resident base, Resident incoming) {
        return base.isAtTop() == incoming.isAtTop()
                && (base.isAtTop() || base.home().equals(named.apply(incoming.home())));
    }

    private static boolean compatible(Resident base, Resident incoming) {
        if (base.object() instanceof FollowUp one && incoming.object() instanceof FollowUp other) {
            return one.revision() == other.revision() && one.period().equals(other.period());
        } else if (base.object() instanceof SourceDocument one && incoming.object() instanceof SourceDocument other) {
            return unlessBothSay(one.sha256(), other.sha256());
        } else if (base.object() instanceof Body one && incoming.object() instanceof Body other) {
            return isPosition(one) == isPosition(other)
                    || one.kind() == BodyKind.OTHER
                    || other.kind() == BodyKind.OTHER;
        }
        return true;
    }

    private static boolean isPosition(Body body) {
        return body.kind() == BodyKind.POSITION;
    }

    private boolean agrees(Resident base, Resident incoming) {
        if (base.object() instanceof PlanDocument one && incoming.object() instanceof PlanDocument other) {
            return unlessBothSay(one.recordNumber(), other.recordNumber())
                    && unlessBothSay(one.version(), other.version())
                    && unlessBothSay(one.date(), other.date());
        } else if (base.object() instanceof FollowUp one && incoming.object() instanceof FollowUp other) {
            return sameBody(one.issuer(), other.issuer());
        } else if (base.object() instanceof Assignment one && incoming.object() instanceof Assignment other) {
            return sameBody(one.givenBy(), other.givenBy());
        } else if (base.object() instanceof Goal one && incoming.object() instanceof Goal other) {
            return unlessBothSay(one.within(), other.within().map(named));
        } else if (base.object() instanceof Risk one && incoming.object() instanceof Risk other) {
            return unlessBothSay(one.within(), other.within().map(named));
        } else if (base.object() instanceof Indicator one && incoming.object() instanceof Indicator other) {
            return unlessBothSay(one.unit(), other.unit());
        }
        return true;
    }

    private boolean sameBody(Optional<Id> base, Optional<Id> incoming) {
        return unlessBothSay(
                base,
                incoming.map(id -> named.apply(new Ref(ObjectKind.BODY, id)).id()));
    }

    private static boolean unlessBothSay(Optional<?> one, Optional<?> other) {
        return one.isEmpty() || other.isEmpty() || Objects.equals(one, other);
    }
}
