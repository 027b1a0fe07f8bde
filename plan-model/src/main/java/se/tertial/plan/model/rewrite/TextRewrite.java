package se.tertial.plan.model.rewrite;

import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.text.GlossaryEntry;
import se.tertial.plan.model.text.LegalBasis;
import se.tertial.plan.model.text.Link;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.time.TimeFrame;

/** Rewrites texts, times and what they name: the same values with other ids, references and places of origin. */
public final class TextRewrite {

    private TextRewrite() {}

    /** {@return the mention, rewritten} */
    public static Mention mention(Rewrite rewrite, Mention value) {
        return Mention.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .ref(value.ref().map(rewrite::ref))
                .build();
    }

    /** {@return the link, rewritten} */
    public static Link link(Rewrite rewrite, Link value) {
        return Link.builder().copy(value).source(rewrite.source(value.source())).build();
    }

    static GlossaryEntry glossaryEntry(Rewrite rewrite, GlossaryEntry value) {
        return GlossaryEntry.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.GLOSSARY_ENTRY, value.id()))
                .source(rewrite.source(value.source()))
                .build();
    }

    /** {@return the legal basis, rewritten} */
    public static LegalBasis legalBasis(Rewrite rewrite, LegalBasis value) {
        return LegalBasis.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .build();
    }

    /** {@return the time frame, rewritten} */
    public static TimeFrame timeFrame(Rewrite rewrite, TimeFrame value) {
        return TimeFrame.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .build();
    }
}
