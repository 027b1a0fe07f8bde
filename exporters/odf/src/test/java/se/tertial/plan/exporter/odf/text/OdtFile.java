package se.tertial.plan.exporter.odf.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.export.LayoutRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutDescriptor;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ProgressListener;
import se.tertial.plan.exporter.odf.Node;
import se.tertial.plan.exporter.odf.OdsFile;
import se.tertial.plan.exporter.odf.Region;
import se.tertial.plan.exporter.odf.provider.OdtExporter;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;

/** A text that was written, and how it went. */
public final class OdtFile {

    public static final OdtExporter ODT = new OdtExporter();

    private static final Bilingual WORDS = Bilingual.of("Ord", "Words");

    private final byte[] bytes;
    private final ExportOutcome outcome;

    private OdtFile(byte[] bytes, ExportOutcome outcome) {
        this.bytes = bytes;
        this.outcome = outcome;
    }

    public byte[] bytes() {
        return bytes;
    }

    ExportOutcome outcome() {
        return outcome;
    }

    /** A document of some blocks in one section, with a title and a subtitle. */
    record Given(Text title, List<? extends Block> blocks) implements ReportLayout {

        @Override
        public LayoutDescriptor descriptor() {
            return LayoutDescriptor.builder()
                    .id("given")
                    .name(WORDS)
                    .description(WORDS)
                    .build();
        }

        @Override
        public ReportDocument build(LayoutContext context) {
            return new ReportDocument(
                    "given",
                    context.language(),
                    title,
                    Optional.of(Text.of("T2 2024")),
                    List.of(new ReportDocument.Fact(Text.of("Kontakt"), Text.of("Kansliet"))),
                    List.of(Section.of("all", title, Blocks.of(blocks))));
        }
    }

    static Stream<String> layouts() {
        return LayoutRegistry.discover().entries().stream()
                .map(entry -> entry.descriptor().id());
    }

    /** Some blocks as a report in Swedish. */
    static OdtFile of(Block... blocks) throws IOException {
        return of(new Given(Text.of("Läget"), List.of(blocks)), Map.of());
    }

    /** The same, told of while it is written. */
    static OdtFile of(List<? extends Block> blocks, ProgressListener progress) throws IOException {
        return written(request(new Given(Text.of("Läget"), blocks)).progress(progress));
    }

    static OdtFile of(ReportLayout layout, Map<String, ?> options) throws IOException {
        return written(request(layout).parameters(ODT.descriptor().options(options)));
    }

    private static ExportRequest.Builder request(ReportLayout layout) {
        return Region.request(ODT)
                .layouts(List.of(layout))
                .selection(new ContentSelection.Layout(layout.descriptor().id()));
    }

    /** A layout of the made-up region. */
    public static OdtFile region(String layout, String period, Language language, Audience audience)
            throws IOException {
        return written(request(layout, period, language, audience));
    }

    static ExportRequest.Builder request(String layout, String period, Language language, Audience audience) {
        return Region.request(ODT)
                .layouts(LayoutRegistry.discover().layouts())
                .selection(new ContentSelection.Layout(layout))
                .language(language)
                .audience(audience)
                .period(ReportingPeriod.parse(period))
                .generatedAt(Instant.parse("2025-05-31T10:00:00Z"))
                .filter(
                        layout.equals("body")
                                ? ContentFilter.none().withBodies(List.of(Id.of("tn")))
                                : ContentFilter.none());
    }

    static OdtFile written(ExportRequest.Builder request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExportOutcome outcome = PlanExport.of(ODT, request.build()).to(bytes);
        return new OdtFile(bytes.toByteArray(), outcome);
    }

    OdsFile file() {
        return OdsFile.packed(bytes);
    }

    Node content() {
        return file().part("content.xml");
    }

    Node styles() {
        return file().part("styles.xml");
    }

    Node text() {
        return content().child("office:body").child("office:text");
    }

    /** A named style. */
    Node style(String name) {
        return Stream.concat(styles().all("style:style").stream(), content().all("style:style").stream())
                .filter(style -> style.need("style:name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no style " + name));
    }
}
