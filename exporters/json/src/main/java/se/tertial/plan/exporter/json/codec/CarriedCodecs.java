package se.tertial.plan.exporter.json.codec;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.identity.ExtensionValue;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Identifier;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.identity.SourceSpan;

/** The codecs of what every composite value carries: identifiers, extensions and source. */
final class CarriedCodecs {

    private static final int NO_DOUBT = 100;

    static final ObjectCodec<Identifier, IdentifierDraft> IDENTIFIER = Fields.<Identifier, IdentifierDraft>plain(
                    "identifier", IdentifierDraft::new, IdentifierDraft::build)
            .required("scheme", Words.STRING, Identifier::scheme, (draft, value) -> draft.scheme = value)
            .required("value", Words.STRING, Identifier::value, (draft, value) -> draft.value = value)
            .codec();

    static final MapCodec<String, ExtensionValue> EXTENSIONS = new MapCodec<>(Words.STRING, new ExtensionCodec());

    static final ObjectCodec<Source, SourceDraft> SOURCE = Fields.<Source, SourceDraft>plain(
                    "source", SourceDraft::new, SourceDraft::build)
            .optional("uri", Words.ADDRESS, Source::uri, (draft, value) -> draft.uri = value)
            .optional(
                    "document",
                    new IdCodec(ObjectKind.SOURCE_DOCUMENT),
                    ofSpan(SourceSpan::document),
                    (draft, value) -> draft.document = value)
            .optional("firstLine", line(1), ofSpan(SourceSpan::firstLine), (draft, value) -> draft.firstLine = value)
            .optional(
                    "firstColumn",
                    line(1),
                    ofSpan(SourceSpan::firstColumn),
                    (draft, value) -> draft.firstColumn = value)
            .optional("lastLine", line(1), ofSpan(SourceSpan::lastLine), (draft, value) -> draft.lastLine = value)
            .optional("lastColumn", line(0), ofSpan(SourceSpan::lastColumn), (draft, value) -> draft.lastColumn = value)
            .add(new ValueField<>(
                    "confidence",
                    Values.whole(0, NO_DOUBT),
                    Optional.of(NO_DOUBT),
                    ofSpan(SourceSpan::confidence),
                    (draft, value) -> draft.confidence = value))
            .codec();

    private CarriedCodecs() {}

    private static Codec<Integer> line(int least) {
        return Values.whole(least, Integer.MAX_VALUE);
    }

    private static <V> Function<Source, Optional<V>> ofSpan(Function<SourceSpan, V> get) {
        return source -> source.span().map(get);
    }

    static final class IdentifierDraft {
        private @Nullable String scheme;
        private @Nullable String value;

        Identifier build() {
            return new Identifier(Objects.requireNonNull(scheme), Objects.requireNonNull(value));
        }
    }

    static final class SourceDraft {
        private @Nullable URI uri;
        private @Nullable Id document;
        private @Nullable Integer firstLine;
        private @Nullable Integer firstColumn;
        private @Nullable Integer lastLine;
        private @Nullable Integer lastColumn;
        private int confidence = NO_DOUBT;

        Source build() {
            return new Source(Optional.ofNullable(uri), span());
        }

        private Optional<SourceSpan> span() {
            if (document != null
                    && firstLine != null
                    && firstColumn != null
                    && lastLine != null
                    && lastColumn != null) {
                return Optional.of(new SourceSpan(document, firstLine, firstColumn, lastLine, lastColumn, confidence));
            }
            if (confidence < NO_DOUBT
                    || Stream.of(document, firstLine, firstColumn, lastLine, lastColumn)
                            .anyMatch(Objects::nonNull)) {
                throw new IllegalArgumentException(
                        "A place in a document has document, firstLine, firstColumn, lastLine and lastColumn");
            }
            return Optional.empty();
        }
    }
}
