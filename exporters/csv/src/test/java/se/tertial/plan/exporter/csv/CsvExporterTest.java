package se.tertial.plan.exporter.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;

@Tag("class-path")
class CsvExporterTest {

    private static final PlanExporter CSV = new CsvExporter();

    /** A stream that takes so many bytes and no more. */
    private static final class Full extends OutputStream {

        private final IOException failure = new IOException("disk full");
        private int left;

        Full(int bytes) {
            left = bytes;
        }

        @Override
        public void write(int b) throws IOException {
            if (left-- <= 0) {
                throw failure;
            }
        }

        @Override
        public void close() {
            throw new AssertionError("the stream is the caller's");
        }
    }

    @Test
    void isDiscoveredAndHasNoProblems() {
        ExporterRegistry registry = ExporterRegistry.discover();
        assertEquals(List.of(), registry.problems());
        assertEquals(CsvExporter.class, registry.find("csv").getClass());
        assertEquals(1, registry.forMediaType("text/csv").size());
        assertEquals(1, registry.forExtension("csv").size());
    }

    @Test
    void moduleAndServicesFileProvideTheSame() throws IOException {
        String service = PlanExporter.class.getName();
        URL own = CsvExporter.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {own});
                InputStream module = resource(alone, "module-info.class");
                InputStream services = resource(alone, "META-INF/services/" + service)) {
            List<String> provided = ModuleDescriptor.read(module).provides().stream()
                    .filter(its -> its.service().equals(service))
                    .flatMap(its -> its.providers().stream())
                    .toList();
            String listed = new String(services.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(provided, listed.lines().toList());
        }
    }

    @Test
    void writesWhatIsReportedAndMarksWhatIsWithheld() throws IOException {
        assertEquals(
                List.of(
                        "follow_up_id,period,revision,subject_kind,subject_id,as_of,body_id,body,axis,status,printed,"
                                + "scale_id,scale_version,level,level_name,lifecycle,outlook,fulfilment,forecast,trend,"
                                + "counts_as_done,terminal,assessed_on,assessment_origin,reason,source_document,"
                                + "source_line,source_confidence,source_uri",
                        "t2,2024-T2,1,assignment,u-1,2024-08-31,,,current,Gul,Gul,,,,,,,,,,,,,reported,,,,,",
                        "t2,2024-T2,1,assignment,u-2,2024-08-31,,,current,[Uppgiften lämnas inte ut],"
                                + "[Uppgiften lämnas inte ut],,,,,,,,,,,,,reported,,,,,"),
                text("assessments", Map.of()).lines().toList());
    }

    @Test
    void optionsOverrideTheProfile() throws IOException {
        assertTrue(text("assignments", Map.of("profile", "excel-sv")).startsWith("\uFEFFUppdrag (id);Nummer;"));
        assertTrue(text("assignments", Map.of("profile", "excel-sv", "header", "names"))
                .startsWith("\uFEFFassignment_id;number;"));
        assertTrue(text("assignments", Map.of()).contains("\r\nu-1,,=SUMMA(1),"));
        assertTrue(text("assignments", Map.of("formulas", "apostrophe")).contains("\r\nu-1,,'=SUMMA(1),"));
        assertThrows(ExportException.RefusedContent.class, () -> text("assignments", Map.of("formulas", "reject")));
        ExportException e = assertThrows(
                ExportException.InvalidOption.class, () -> text("assignments", Map.of("profil", "excel-sv")));
        assertEquals(
                "Exporter 'csv': There is no parameter 'profil'; did you mean 'profile'? Parameters: profile"
                        + " (open-data|excel-sv, default 'open-data'), header (names|titles), codes"
                        + " (codes|words), formulas (none|apostrophe|reject)",
                e.getMessage());
    }

    @Test
    void excelSpeaksTheReadersLanguageInCodesToo() throws IOException {
        Map<String, String> excel = Map.of("profile", "excel-sv");
        assertTrue(text("assessments", excel).contains("\r\nt2;2024-T2;1;uppdrag;u-1;2024-08-31;;;läget nu;Gul;"));
        assertTrue(text("assessments", Map.of("codes", "words")).contains(",uppdrag,u-1,2024-08-31,,,läget nu,Gul,"));
        assertTrue(text("assessments", Map.of("profile", "excel-sv", "codes", "codes"))
                .contains(";assignment;u-1;2024-08-31;;;current;Gul;"));
        ExportRequest english = ExportRequest.builder()
                .copy(request("assessments", excel))
                .language(Language.EN)
                .build();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PlanExport.of(CSV, english).to(output);
        assertTrue(output.toString(StandardCharsets.UTF_8).contains(";assignment;u-1;2024-08-31;;;how it stands;Gul;"));
    }

    @Test
    void aFullDiskIsReportedUnchangedWhateverItTook() throws IOException {
        int length = text("assessments", Map.of()).getBytes(StandardCharsets.UTF_8).length;
        for (int bytes = 0; bytes < length; bytes++) {
            Full full = new Full(bytes);
            assertSame(
                    full.failure,
                    assertThrows(IOException.class, () -> CSV.export(request("assessments", Map.of()), full)));
        }
        CSV.export(request("assessments", Map.of()), new Full(length));
    }

    @Test
    void writesOneTableAtATime() {
        ExportRequest all = ExportRequest.builder()
                .copy(request("bodies", Map.of()))
                .selection(new ContentSelection.AllTables())
                .build();
        assertThrows(ExportException.UnsupportedContent.class, () -> PlanExport.of(CSV, all));
        assertThrows(ExportException.UnsupportedContent.class, () -> CSV.export(all, OutputStream.nullOutputStream()));
    }

    @Test
    void aTableWithoutRowsHasItsHeader() throws IOException {
        assertEquals(1, text("risks", Map.of()).lines().count());
    }

    private static InputStream resource(URLClassLoader loader, String name) throws IOException {
        return Objects.requireNonNull(loader.findResource(name), name).openStream();
    }

    private static String text(String table, Map<String, String> options) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PlanExport.of(CSV, request(table, options)).to(output);
        return output.toString(StandardCharsets.UTF_8);
    }

    private static ExportRequest request(String table, Map<String, String> options) {
        Disclosure secret = Disclosure.builder().level(DisclosureLevel.SECRET).build();
        Portfolio portfolio = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norr").build())
                .addAssignments(
                        Assignment.builder().id("u-1").text("=SUMMA(1)").build(),
                        Assignment.builder().id("u-2").text("Gör det.").build())
                .addFollowUps(FollowUp.builder()
                        .id("t2")
                        .period(ReportingPeriod.tertial(2024, 2))
                        .addReports(
                                report("u-1").build(),
                                report("u-2").disclosure(secret).build())
                        .build())
                .build();
        return ExportRequest.builder()
                .source(portfolio)
                .selection(new ContentSelection.Table(table))
                .generatedAt(Instant.EPOCH)
                .parameters(CSV.descriptor().options(options))
                .build();
    }

    private static Report.Builder report(String subject) {
        return Report.builder()
                .subject(Ref.of(ObjectKind.ASSIGNMENT, subject))
                .addAssessments(Assessment.builder().printed("Gul").build());
    }
}
