package se.tertial.plan.model.walk;

import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.Contact;
import se.tertial.plan.model.organisation.Membership;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.organisation.Person;
import se.tertial.plan.model.organisation.TargetGroup;

/** The walk through the organisation: every object, reference and text, with its place. */
final class OrganisationWalk {

    private OrganisationWalk() {}

    static void contact(Visit visit, Place at, Contact value) {
        visit.source(at, value);
    }

    static void organisation(Visit visit, Place at, Organisation value) {
        visit.source(at, value);
        visit.text(at.at("name"), value.name());
        visit.each(at, "contact", value.contact(), OrganisationWalk::contact);
    }

    static void body(Visit visit, Place at, Body value) {
        visit.object(at, ObjectKind.BODY, value);
        visit.source(at, value);
        visit.text(at.at("name"), value.name());
        visit.reference(at, "parent", ObjectKind.BODY, value.parent());
        visit.references(at, "successors", ObjectKind.BODY, value.successors());
        visit.each(at, "contact", value.contact(), OrganisationWalk::contact);
    }

    static void bodyGroup(Visit visit, Place at, BodyGroup value) {
        visit.object(at, ObjectKind.BODY_GROUP, value);
        visit.source(at, value);
        visit.text(at.at("name"), value.name());
        visit.each(at, "members", value.members(), OrganisationWalk::membership);
    }

    static void party(Visit visit, Place at, Party value) {
        visit.source(at, value);
        visit.reference(at, "body", ObjectKind.BODY, value.body());
        visit.reference(at, "group", ObjectKind.BODY_GROUP, value.group());
        visit.reference(at, "position", ObjectKind.BODY, value.position());
        visit.reference(at, "decision", ObjectKind.DECISION, value.decision());
    }

    static void targetGroup(Visit visit, Place at, TargetGroup value) {
        visit.object(at, ObjectKind.TARGET_GROUP, value);
        visit.source(at, value);
        visit.text(at.at("name"), value.name());
        visit.text(at, "description", value.description());
    }

    static void person(Visit visit, Place at, Person value) {
        visit.object(at, ObjectKind.PERSON, value);
        visit.source(at, value);
        visit.text(at, "function", value.function());
        visit.reference(at, "body", ObjectKind.BODY, value.body());
    }

    static void membership(Visit visit, Place at, Membership value) {
        visit.reference(at, new Ref(ObjectKind.BODY, value.body()));
    }
}
