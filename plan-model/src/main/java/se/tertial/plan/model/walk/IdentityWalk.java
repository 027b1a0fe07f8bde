package se.tertial.plan.model.walk;

import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.SourceDocument;

/** The walk through objects of the identity package: every object, reference and text, with its place. */
final class IdentityWalk {

    private IdentityWalk() {}

    static void disclosure(Visit visit, Place at, Disclosure value) {
        visit.source(at, value);
        visit.reference(at, "decision", ObjectKind.DECISION, value.decision());
    }

    static void sourceDocument(Visit visit, Place at, SourceDocument value) {
        visit.object(at, ObjectKind.SOURCE_DOCUMENT, value);
        visit.source(at, value);
    }
}
