package se.tertial.plan.rules.builtin;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.organisation.Body;

/** Which bodies speak for each other: a body, and those that it belongs to. */
public final class Kinship {

    private final Catalogue catalogue;

    /**
     * Looks at the bodies of a catalogue.
     *
     * @param catalogue the catalogue
     */
    public Kinship(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Whether one of some bodies is this body, a part of it, or something that it is a part of.
     *
     * @param body the body
     * @param others the others
     * @return true if one of them speaks for it, or it for them
     */
    public boolean isAmong(Id body, Collection<Id> others) {
        Set<Id> line = line(body);
        return others.stream()
                .anyMatch(other -> line.contains(other) || line(other).contains(body));
    }

    private Set<Id> line(Id body) {
        Set<Id> line = new HashSet<>();
        Optional<Id> next = Optional.of(body);
        while (next.isPresent() && line.add(next.get())) {
            next = next.flatMap(catalogue::body).flatMap(Body::parent);
        }
        return line;
    }
}
