package se.tertial.plan.exporter.json.portfolio;

import se.tertial.plan.exporter.json.codec.Codec;
import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.IdCodec;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.SourceDocument;

/** The codecs of package {@code identity}. */
final class IdentityCodecs {

    static final Codec<Disclosure> DISCLOSURE = Fields.extensible(
                    "disclosure",
                    Disclosure::builder,
                    Disclosure.Builder::build,
                    Disclosure.Builder::identifiers,
                    Disclosure.Builder::extensions,
                    Disclosure.Builder::source)
            .required("level", WordCodec.of(DisclosureLevel.class), Disclosure::level, Disclosure.Builder::level)
            .optional("legalBasis", Words.STRING, Disclosure::legalBasis, Disclosure.Builder::legalBasis)
            .optional("decision", IdCodec.DECISION, Disclosure::decision, Disclosure.Builder::decision)
            .codec();

    static final Codec<SourceDocument> SOURCE_DOCUMENT = Fields.extensible(
                    "sourceDocument",
                    SourceDocument::builder,
                    SourceDocument.Builder::build,
                    SourceDocument.Builder::identifiers,
                    SourceDocument.Builder::extensions,
                    SourceDocument.Builder::source)
            .id(ObjectKind.SOURCE_DOCUMENT, SourceDocument::id, SourceDocument.Builder::id)
            .required("name", Words.STRING, SourceDocument::name, SourceDocument.Builder::name)
            .optional("sha256", Words.STRING, SourceDocument::sha256, SourceDocument.Builder::sha256)
            .optional("mediaType", Words.STRING, SourceDocument::mediaType, SourceDocument.Builder::mediaType)
            .optional("profile", Words.STRING, SourceDocument::profile, SourceDocument.Builder::profile)
            .optional("uri", Words.ADDRESS, SourceDocument::uri, SourceDocument.Builder::uri)
            .optional("retrieved", Words.DATE, SourceDocument::retrieved, SourceDocument.Builder::retrieved)
            .codec();

    private IdentityCodecs() {}
}
