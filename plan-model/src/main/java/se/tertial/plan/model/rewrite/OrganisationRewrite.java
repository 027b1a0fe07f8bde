package se.tertial.plan.model.rewrite;

import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.Contact;
import se.tertial.plan.model.organisation.Membership;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.organisation.Person;
import se.tertial.plan.model.organisation.TargetGroup;

/** Rewrites the organisation: the same values with other ids, references and places of origin. */
public final class OrganisationRewrite {

    private OrganisationRewrite() {}

    /** {@return the contact, rewritten} */
    public static Contact contact(Rewrite rewrite, Contact value) {
        return Contact.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .build();
    }

    static Organisation organisation(Rewrite rewrite, Organisation value) {
        return Organisation.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .contact(value.contact().map(its -> OrganisationRewrite.contact(rewrite, its)))
                .build();
    }

    static Body body(Rewrite rewrite, Body value) {
        return Body.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.BODY, value.id()))
                .source(rewrite.source(value.source()))
                .parent(rewrite.id(ObjectKind.BODY, value.parent()))
                .successors(rewrite.ids(ObjectKind.BODY, value.successors()))
                .contact(value.contact().map(its -> OrganisationRewrite.contact(rewrite, its)))
                .build();
    }

    static BodyGroup bodyGroup(Rewrite rewrite, BodyGroup value) {
        return BodyGroup.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.BODY_GROUP, value.id()))
                .source(rewrite.source(value.source()))
                .members(rewrite.each(value.members(), OrganisationRewrite::membership))
                .build();
    }

    /** {@return the party, rewritten} */
    public static Party party(Rewrite rewrite, Party value) {
        return Party.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .body(rewrite.id(ObjectKind.BODY, value.body()))
                .group(rewrite.id(ObjectKind.BODY_GROUP, value.group()))
                .position(rewrite.id(ObjectKind.BODY, value.position()))
                .decision(rewrite.id(ObjectKind.DECISION, value.decision()))
                .build();
    }

    static TargetGroup targetGroup(Rewrite rewrite, TargetGroup value) {
        return TargetGroup.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.TARGET_GROUP, value.id()))
                .source(rewrite.source(value.source()))
                .build();
    }

    static Person person(Rewrite rewrite, Person value) {
        return Person.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.PERSON, value.id()))
                .source(rewrite.source(value.source()))
                .body(rewrite.id(ObjectKind.BODY, value.body()))
                .build();
    }

    static Membership membership(Rewrite rewrite, Membership value) {
        return new Membership(rewrite.id(ObjectKind.BODY, value.body()), value.from(), value.to());
    }
}
