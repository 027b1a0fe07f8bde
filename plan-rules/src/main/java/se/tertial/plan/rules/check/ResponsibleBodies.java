package se.tertial.plan.rules.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.organisation.PartyRole;

/**
 * Who answers for something on a day, body by body: groups are replaced by those who belong to them on that day, and a body
 * that has ceased by those that took over from it. Immutable and thread-safe.
 *
 * @param answering the bodies and positions that answer for it, alone or with others, in the order of the parties
 * @param cooperating those that cooperate without answering for it, in the order of the parties
 * @param unresolved the words for those who cannot be told from the catalogue, and groups without members on the day
 */
public record ResponsibleBodies(Set<Id> answering, Set<Id> cooperating, List<String> unresolved) {

    /** Copies; keeps the order. */
    public ResponsibleBodies {
        answering = Collections.unmodifiableSet(new LinkedHashSet<>(answering));
        cooperating = Collections.unmodifiableSet(new LinkedHashSet<>(cooperating));
        unresolved = List.copyOf(unresolved);
    }

    /**
     * Who answers on a day.
     *
     * @param parties the parties of a responsibility, or those responsible for an activity
     * @param day the day
     * @param catalogue the catalogue that knows the groups and bodies
     * @return the bodies
     */
    public static ResponsibleBodies of(List<Party> parties, LocalDate day, Catalogue catalogue) {
        Set<Id> answering = new LinkedHashSet<>();
        Set<Id> cooperating = new LinkedHashSet<>();
        Set<String> unresolved = new LinkedHashSet<>();
        for (Party party : parties) {
            if (!holdsOn(party, day)) {
                continue;
            }
            Set<Id> bodies = bodies(party, day, catalogue);
            (party.role() == PartyRole.COOPERATES ? cooperating : answering).addAll(bodies);
            if (bodies.isEmpty()) {
                unresolved.add(words(party, catalogue));
            }
        }
        cooperating.removeAll(answering);
        return new ResponsibleBodies(answering, cooperating, List.copyOf(unresolved));
    }

    /** {@return whether nobody is known to answer for it} */
    public boolean isEmpty() {
        return answering.isEmpty();
    }

    private static boolean holdsOn(Party party, LocalDate day) {
        return party.from().map(first -> !day.isBefore(first)).orElse(true)
                && party.to().map(last -> !day.isAfter(last)).orElse(true);
    }

    private static Set<Id> bodies(Party party, LocalDate day, Catalogue catalogue) {
        Set<Id> bodies = new LinkedHashSet<>();
        party.body().ifPresent(body -> addInForce(body, day, catalogue, bodies));
        party.position().ifPresent(bodies::add);
        party.group()
                .flatMap(catalogue::bodyGroup)
                .ifPresent(group -> group.membersOn(day).forEach(body -> addInForce(body, day, catalogue, bodies)));
        return bodies;
    }

    /** Adds a body, or for one that has ceased those that took over from it. */
    private static void addInForce(Id id, LocalDate day, Catalogue catalogue, Set<Id> bodies) {
        Optional<Body> ceased =
                catalogue.body(id).filter(body -> body.to().filter(day::isAfter).isPresent());
        List<Id> successors = ceased.map(Body::successors).orElse(List.of());
        if (successors.isEmpty()) {
            bodies.add(id);
        } else {
            successors.forEach(successor -> addInForce(successor, day, catalogue, bodies));
        }
    }

    private static String words(Party party, Catalogue catalogue) {
        Optional<String> group =
                party.group().flatMap(catalogue::bodyGroup).map(BodyGroup::name).map(Object::toString);
        return party.name().or(() -> group).orElse("");
    }
}
