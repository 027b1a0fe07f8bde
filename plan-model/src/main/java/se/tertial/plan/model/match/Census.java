package se.tertial.plan.model.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.walk.Place;
import se.tertial.plan.model.walk.PortfolioWalk;
import se.tertial.plan.model.walk.Visit;

/** All objects of a portfolio and where they live. Scales are left out: they are named by id and version. */
public final class Census implements Visit {

    /**
     * An object and its home: the object at the top level of the portfolio in which it stands, itself if it stands there.
     * Equal only to itself, so that a large object is no costly key.
     */
    public static final class Resident {

        private final Ref ref;
        private final PlanObject object;
        private final Ref home;

        private Resident(Ref ref, PlanObject object, Ref home) {
            this.ref = ref;
            this.object = object;
            this.home = home;
        }

        Ref ref() {
            return ref;
        }

        /** {@return the object} */
        public PlanObject object() {
            return object;
        }

        Ref home() {
            return home;
        }

        boolean isAtTop() {
            return ref.equals(home);
        }
    }

    private final Map<Ref, Resident> residents = new LinkedHashMap<>();
    private final Map<ObjectKind, List<Resident>> byKind = new EnumMap<>(ObjectKind.class);
    private final Map<Ref, Ref> subjects = new HashMap<>();
    private Ref home = new Ref(ObjectKind.ORGANISATION, Id.of("portfolio"));

    private Census() {}

    /** {@return all objects of a portfolio} */
    public static Census of(Portfolio portfolio) {
        Census census = new Census();
        PortfolioWalk.walk(portfolio, census);
        portfolio.followUps().forEach(census::subjects);
        return census;
    }

    @Override
    public void object(Place at, ObjectKind kind, PlanObject object) {
        if (object instanceof StatusScale) {
            return;
        }
        Ref ref = new Ref(kind, object.id());
        home = at.depth() == 2 ? ref : home;
        Resident resident = new Resident(ref, object, home);
        residents.put(ref, resident);
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(resident);
    }

    @Override
    public void reference(Place at, Ref target) {}

    private void subjects(FollowUp followUp) {
        for (Report report : followUp.reports()) {
            for (Comment comment : report.comments()) {
                subjects.put(new Ref(ObjectKind.COMMENT, comment.id()), report.subject());
            }
        }
    }

    /** {@return whether there is an object} */
    public boolean has(Ref ref) {
        return residents.containsKey(ref);
    }

    /** {@return an object and its home; null if there is none} */
    public @Nullable Resident get(Ref ref) {
        return residents.get(ref);
    }

    /** The objects of a kind, in the order of the portfolio. */
    List<Resident> of(ObjectKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** What the report is about in which a comment stands. */
    Ref subjectOf(Ref comment) {
        return subjects.getOrDefault(comment, comment);
    }
}
