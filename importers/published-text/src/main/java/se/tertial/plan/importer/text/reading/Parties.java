package se.tertial.plan.importer.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.organisation.PartyRole;

/** Makes parties of names. */
public final class Parties {

    private Parties() {}

    /**
     * The party of a name: the body or group if it is known, else the words.
     *
     * @param name the name as printed
     * @param role its part
     * @param register the known bodies
     * @param source where it was read
     * @return the party
     */
    public static Party of(String name, PartyRole role, BodyRegister register, Source source) {
        return register.find(name)
                .map(ref -> of(ref, role, register, source))
                .orElseGet(() -> builder(role, source).name(name).build());
    }

    /**
     * The party of a body or group.
     *
     * @param ref the body or group
     * @param role its part
     * @param register the known bodies
     * @param source where it was read
     * @return the party
     */
    public static Party of(Ref ref, PartyRole role, BodyRegister register, Source source) {
        Party.Builder party = builder(role, source);
        if (ref.kind() == ObjectKind.BODY_GROUP) {
            party.group(ref.id());
        } else if (register.kind(ref).equals(Optional.of(BodyKind.POSITION))) {
            party.position(ref.id());
        } else {
            party.body(ref.id());
        }
        return party.build();
    }

    private static Party.Builder builder(PartyRole role, Source source) {
        Party.Builder party = Party.builder();
        party.role(role).source(source);
        return party;
    }

    /**
     * The parties of a code: the first leads, the others answer with it.
     *
     * @param code the code
     * @param at where it stands
     * @param reading the import
     * @return the parties, in order
     */
    static List<Party> of(ResponsibilityCode code, Extent at, Reading reading) {
        List<Party> parties = new ArrayList<>();
        for (String name : code.names()) {
            PartyRole role = parties.isEmpty() ? PartyRole.LEAD : PartyRole.JOINT;
            parties.add(of(name, role, reading.bodies(), reading.source(at)));
        }
        return parties;
    }
}
