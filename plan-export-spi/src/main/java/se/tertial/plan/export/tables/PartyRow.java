package se.tertial.plan.export.tables;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Party;

/** A party to something that is no assignment, and what it is to it. */
record PartyRow(Ref owner, PartyPart part, Party party) {

    /** What a party is to the thing that it stands at. */
    enum PartyPart {
        RESPONSIBLE,
        PARTNER,
        CONSULTED,
        AWAITED
    }

    static Rows<PartyRow> all(PlanSource source) {
        return Rows.of(CatalogueObjects.all(source.catalogue())).each(PartyRow::of);
    }

    private static List<PartyRow> of(Owned<PlanObject> object) {
        List<PartyRow> rows = new ArrayList<>();
        if (object.value() instanceof Activity activity) {
            add(rows, object.owner(), PartyPart.RESPONSIBLE, activity.responsible());
            add(rows, object.owner(), PartyPart.PARTNER, activity.partners());
        } else if (object.value() instanceof Consultation consultation) {
            add(rows, object.owner(), PartyPart.CONSULTED, consultation.parties());
        } else if (object.value() instanceof Dependency dependency) {
            add(
                    rows,
                    object.owner(),
                    PartyPart.AWAITED,
                    dependency.party().stream().toList());
        }
        return rows;
    }

    private static void add(List<PartyRow> rows, Ref owner, PartyPart part, List<Party> parties) {
        parties.forEach(its -> rows.add(new PartyRow(owner, part, its)));
    }
}
