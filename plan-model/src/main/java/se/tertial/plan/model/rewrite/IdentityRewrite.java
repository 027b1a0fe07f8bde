package se.tertial.plan.model.rewrite;

import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.SourceDocument;

/** Rewrites objects of the identity package: the same values with other ids, references and places of origin. */
public final class IdentityRewrite {

    private IdentityRewrite() {}

    /** {@return the disclosure, rewritten} */
    public static Disclosure disclosure(Rewrite rewrite, Disclosure value) {
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
