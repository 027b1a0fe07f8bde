package se.tertial.plan.exporter.json.portfolio;

import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.ObjectCodec;
import se.tertial.plan.exporter.json.codec.RefCodec;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.text.GlossaryEntry;
import se.tertial.plan.model.text.GlossaryKind;
import se.tertial.plan.model.text.LegalBasis;
import se.tertial.plan.model.text.LegalBasisKind;
import se.tertial.plan.model.text.Link;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.text.MentionKind;

/** The codecs of package {@code text}, one for each type. */
final class TextPartCodecs {

    static final ObjectCodec<LegalBasis, LegalBasis.Builder> LEGAL_BASIS = Fields.extensible(
                    "legalBasis",
                    LegalBasis::builder,
                    LegalBasis.Builder::build,
                    LegalBasis.Builder::identifiers,
                    LegalBasis.Builder::extensions,
                    LegalBasis.Builder::source)
            .required("kind", WordCodec.of(LegalBasisKind.class), LegalBasis::kind, LegalBasis.Builder::kind)
            .required("title", TextCodec.TEXT, LegalBasis::title, LegalBasis.Builder::title)
            .optional("citation", Words.STRING, LegalBasis::citation, LegalBasis.Builder::citation)
            .optional("uri", Words.ADDRESS, LegalBasis::uri, LegalBasis.Builder::uri)
            .codec();

    static final ObjectCodec<Link, Link.Builder> LINK = Fields.extensible(
                    "link",
                    Link::builder,
                    Link.Builder::build,
                    Link.Builder::identifiers,
                    Link.Builder::extensions,
                    Link.Builder::source)
            .required("uri", Words.ADDRESS, Link::uri, Link.Builder::uri)
            .optional("label", TextCodec.TEXT, Link::label, Link.Builder::label)
            .codec();

    static final ObjectCodec<Mention, Mention.Builder> MENTION = Fields.extensible(
                    "mention",
                    Mention::builder,
                    Mention.Builder::build,
                    Mention.Builder::identifiers,
                    Mention.Builder::extensions,
                    Mention.Builder::source)
            .required("kind", WordCodec.of(MentionKind.class), Mention::kind, Mention.Builder::kind)
            .required("text", Words.STRING, Mention::text, Mention.Builder::text)
            .optional("ref", RefCodec.REF, Mention::ref, Mention.Builder::ref)
            .codec();

    static final ObjectCodec<GlossaryEntry, GlossaryEntry.Builder> GLOSSARY_ENTRY = Fields.extensible(
                    "glossaryEntry",
                    GlossaryEntry::builder,
                    GlossaryEntry.Builder::build,
                    GlossaryEntry.Builder::identifiers,
                    GlossaryEntry.Builder::extensions,
                    GlossaryEntry.Builder::source)
            .id(ObjectKind.GLOSSARY_ENTRY, GlossaryEntry::id, GlossaryEntry.Builder::id)
            .required("kind", WordCodec.of(GlossaryKind.class), GlossaryEntry::kind, GlossaryEntry.Builder::kind)
            .required("term", Words.STRING, GlossaryEntry::term, GlossaryEntry.Builder::term)
            .optional("language", Words.LANGUAGE, GlossaryEntry::language, GlossaryEntry.Builder::language)
            .optional("meaning", TextCodec.TEXT, GlossaryEntry::meaning, GlossaryEntry.Builder::meaning)
            .codec();

    private TextPartCodecs() {}
}
