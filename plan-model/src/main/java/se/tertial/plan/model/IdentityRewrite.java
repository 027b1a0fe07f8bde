package se.tertial.plan.model;

import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.SourceDocument;

/** Rewrites objects of the identity package: the same values with other ids, references and places of origin. */
final class IdentityRewrite {

    private IdentityRewrite() {}

    static Disclosure disclosure(Rewrite rewrite, Disclosure value) {
        return Disclosure.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .decision(rewrite.id(ObjectKind.DECISION, value.decision()))
                .build();
    }

    static SourceDocument sourceDocument(Rewrite rewrite, SourceDocument value) {
        return SourceDocument.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.SOURCE_DOCUMENT, value.id()))
                .source(rewrite.source(value.source()))
                .build();
    }
}
