package se.tertial.plan.exporter.json.checkreport;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.exporter.json.codec.Codec;
import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.IdCodec;
import se.tertial.plan.exporter.json.codec.LateCodec;
import se.tertial.plan.exporter.json.codec.MapCodec;
import se.tertial.plan.exporter.json.codec.ObjectCodec;
import se.tertial.plan.exporter.json.codec.RefCodec;
import se.tertial.plan.exporter.json.codec.Values;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.Figure;

/** The codecs of what rules found and counted. */
final class FindingCodecs {

    private static final int NO_DOUBT = 100;

    static final ObjectCodec<SourceSpan, SpanDraft> SPAN = Fields.<SourceSpan, SpanDraft>plain(
                    "sourceSpan", SpanDraft::new, SpanDraft::build)
            .required(
                    "document",
                    new IdCodec(ObjectKind.SOURCE_DOCUMENT),
                    SourceSpan::document,
                    (draft, value) -> draft.document = value)
            .required("firstLine", atLeast(1), SourceSpan::firstLine, (draft, value) -> draft.firstLine = value)
            .required("firstColumn", atLeast(1), SourceSpan::firstColumn, (draft, value) -> draft.firstColumn = value)
            .required("lastLine", atLeast(1), SourceSpan::lastLine, (draft, value) -> draft.lastLine = value)
            .required("lastColumn", atLeast(0), SourceSpan::lastColumn, (draft, value) -> draft.lastColumn = value)
            .standard(
                    "confidence",
                    Values.whole(0, NO_DOUBT),
                    NO_DOUBT,
                    SourceSpan::confidence,
                    (draft, value) -> draft.confidence = value)
            .codec();

    static final MapCodec<String, String> EVIDENCE = new MapCodec<>(Words.STRING, Words.STRING);

    static final ObjectCodec<Finding, Finding.Builder> FINDING = Fields.<Finding, Finding.Builder>plain(
                    "finding", Finding::builder, Finding.Builder::build)
            .required("rule", Words.STRING, Finding::rule, Finding.Builder::rule)
            .required("severity", WordCodec.of(Severity.class), Finding::severity, Finding.Builder::severity)
            .optional("subject", RefCodec.REF, Finding::subject, Finding.Builder::subject)
            .distinct("others", RefCodec.REF, Finding::others, Finding.Builder::others)
            .optional("period", Words.PERIOD, Finding::period, Finding.Builder::period)
            .list("spans", SPAN, Finding::spans, Finding.Builder::spans)
            .optional("path", Words.STRING, Finding::path, Finding.Builder::path)
            .map("evidence", EVIDENCE, Finding::evidence, Finding.Builder::evidence)
            .list(
                    "subsumed",
                    new LateCodec<>(() -> FindingCodecs.FINDING),
                    Finding::subsumed,
                    Finding.Builder::subsumed)
            .required("template", WordsCodecs.TEMPLATE, Finding::template, Finding.Builder::template)
            .codec();

    static final ObjectCodec<Figure, Figure.Builder> FIGURE = Fields.<Figure, Figure.Builder>plain(
                    "figure", Figure::builder, Figure.Builder::build)
            .required("rule", Words.STRING, Figure::rule, Figure.Builder::rule)
            .optional("subject", RefCodec.REF, Figure::subject, Figure.Builder::subject)
            .optional("period", Words.PERIOD, Figure::period, Figure.Builder::period)
            .map("evidence", EVIDENCE, Figure::evidence, Figure.Builder::evidence)
            .required("template", WordsCodecs.TEMPLATE, Figure::template, Figure.Builder::template)
            .codec();

    private FindingCodecs() {}

    private static Codec<Integer> atLeast(int least) {
        return Values.whole(least, Integer.MAX_VALUE);
    }

    static final class SpanDraft {
        private @Nullable Id document;
        private int firstLine;
        private int firstColumn;
        private int lastLine;
        private int lastColumn;
        private int confidence = NO_DOUBT;

        SourceSpan build() {
            return new SourceSpan(
                    Objects.requireNonNull(document), firstLine, firstColumn, lastLine, lastColumn, confidence);
        }
    }
}
