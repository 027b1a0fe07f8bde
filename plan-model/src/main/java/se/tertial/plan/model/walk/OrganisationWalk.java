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
        value.contact().ifPresent(its -> OrganisationWalk.contact(visit, at.at("contact"), its));
    }

    static void body(Visit visit, Place at, Body value) {
        visit.object(at, ObjectKind.BODY, value);
        visit.source(at, value);
        visit.text(at.at("name"), value.name());
        visit.reference(at.at("parent"), ObjectKind.BODY, value.parent());
        visit.references(at.at("successors"), ObjectKind.BODY, value.successors());
        value.contact().ifPresent(its -> OrganisationWalk.contact(visit, at.at("contact"), its));
    }

    static void bodyGroup(Visit visit, Place at, BodyGroup value) {
        visit.object(at, ObjectKind.BODY_GROUP, value);
        visit.source(at, value);
        visit.text(at.at("name"), value.name());
        visit.each(at.at("members"), value.members(), OrganisationWalk::membership);
    }

    static void party(Visit visit, Place at, Party value) {
        visit.source(at, value);
        visit.reference(at.at("body"), ObjectKind.BODY, value.body());
        visit.reference(at.at("group"), ObjectKind.BODY_GROUP, value.group());
        visit.reference(at.at("position"), ObjectKind.BODY, value.position());
        visit.reference(at.at("decision"), ObjectKind.DECISION, value.decision());
    }

    static void targetGroup(Visit visit, Place at, TargetGroup value) {
        visit.object(at, ObjectKind.TARGET_GROUP, value);
        visit.source(at, value);
        visit.text(at.at("name"), value.name());
        value.description().ifPresent(text -> visit.text(at.at("description"), text));
    }

    static void person(Visit visit, Place at, Person value) {
        visit.object(at, ObjectKind.PERSON, value);
        visit.source(at, value);
        value.function().ifPresent(text -> visit.text(at.at("function"), text));
        visit.reference(at.at("body"), ObjectKind.BODY, value.body());
    }

    static void membership(Visit visit, Place at, Membership value) {
        visit.reference(at, new Ref(ObjectKind.BODY, value.body()));
    }
}
