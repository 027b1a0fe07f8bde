package se.tertial.plan.model;

import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.text.GlossaryEntry;
import se.tertial.plan.model.text.LegalBasis;
import se.tertial.plan.model.text.Link;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.time.TimeFrame;

/** Rewrites texts, times and what they name: the same values with other ids, references and places of origin. */
final class TextRewrite {

    private TextRewrite() {}

    static Mention mention(Rewrite rewrite, Mention value) {
        return Mention.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .ref(value.ref().map(rewrite::ref))
                .build();
    }

    static Link link(Rewrite rewrite, Link value) {
        return Link.builder().copy(value).source(rewrite.source(value.source())).build();
    }

    static GlossaryEntry glossaryEntry(Rewrite rewrite, GlossaryEntry value) {
        return GlossaryEntry.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.GLOSSARY_ENTRY, value.id()))
                .source(rewrite.source(value.source()))
                .build();
    }

    static LegalBasis legalBasis(Rewrite rewrite, LegalBasis value) {
        return LegalBasis.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .build();
    }

    static TimeFrame timeFrame(Rewrite rewrite, TimeFrame value) {
        return TimeFrame.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .build();
    }
}
