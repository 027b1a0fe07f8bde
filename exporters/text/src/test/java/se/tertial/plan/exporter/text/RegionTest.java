package se.tertial.plan.exporter.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.export.LayoutRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;

/** Every layout of the made-up region, in both languages, for the public and for those who may read everything. */
class RegionTest {

    private static final TextExporter TEXT = new TextExporter();
    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);
    private static final Portfolio REGION;
    private static final CheckReport CHECK;

    static {
        // The exporter itself has nothing to do with JSON, so its module does not read that of the reader.
        ModuleLayer.boot()
                .findModule("se.tertial.plan.exporter.json")
                .ifPresent(json -> RegionTest.class.getModule().addReads(json));
        REGION = region();
        RuleRegistry rules = RuleRegistry.discover();
        CHECK = PlanChecker.of(rules, RuleSet.recommended()).check(REGION, DAY);
    }

    static Stream<String> layouts() {
        return LayoutRegistry.discover().entries().stream()
                .map(entry -> entry.descriptor().id());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyLayoutReadsWithinTheWidthAndKeepsWhatIsWithheld(String layout) throws IOException {
        List<String> secrets = comments(true);
        assertFalse(secrets.isEmpty());
        for (String period : List.of("2024-T2", "2025-T1")) {
            for (Language language : List.of(Language.SV, Language.EN)) {
                for (Audience audience : List.of(Audience.PUBLIC, Audience.ALL)) {
                    String text = written(layout, period, language, audience);
                    text.lines()
                            .filter(line -> line.strip().contains(" "))
                            .forEach(line -> assertTrue(line.length() <= 80, line));
                    assertFalse(text.contains("{"), "a place without a value");
                    assertFalse(text.contains("\n\n\n"), "two blank lines");
                    if (audience == Audience.PUBLIC) {
                        secrets.forEach(secret -> assertFalse(flat(text).contains(secret), secret));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-T2,uf-2024-t2-2", "2025-T1,uf-2025-t1"})
    void theFollowUpHasEveryAssignmentAndEveryCommentInOrder(String period, String followUp) throws IOException {
        String all = flat(written("follow-up", period, Language.SV, Audience.ALL));
        FollowUp whole = REGION.followUps().stream()
                .filter(its -> its.id().value().equals(followUp))
                .findFirst()
                .orElseThrow();
        int at = 0;
        for (Report report : whole.reports()) {
            for (Comment comment : report.comments()) {
                for (Text paragraph : comment.paragraphs()) {
                    int found = all.indexOf(flat(paragraph.plain()), at);
                    assertTrue(found >= at, paragraph.plain());
                    at = found;
                }
            }
        }
        REGION.assignments().stream()
                .filter(assignment -> whole.reports().stream()
                        .anyMatch(report -> report.subject().id().equals(assignment.id())))
                .forEach(assignment -> assertTrue(
                        all.contains(flat(assignment.text().plain())),
                        assignment.text().plain()));
    }

    @Test
    void theOverviewReadsAsItDidWhenItWasRead() throws IOException {
        assertEquals(golden("overview-2024-T2_sv.txt"), written("overview", "2024-T2", Language.SV, Audience.PUBLIC));
        assertEquals(golden("overview-2025-T1_en.txt"), written("overview", "2025-T1", Language.EN, Audience.PUBLIC));
        assertEquals(golden("matrix-2024_sv.txt"), written("matrix", "2024", Language.SV, Audience.PUBLIC));
    }

    @Test
    void findingsAreForThePublicOnlyWhenAskedFor() throws IOException {
        String mark = "S12:";

        assertFalse(
                written("follow-up", "2025-T1", Language.SV, Audience.PUBLIC).contains(mark));
        assertTrue(written("follow-up", "2025-T1", Language.SV, Audience.ALL).contains(mark));
    }

    private static List<String> comments(boolean secret) {
        List<String> found = new ArrayList<>();
        for (FollowUp followUp : REGION.followUps()) {
            for (Report report : followUp.reports()) {
                for (Comment comment : report.comments()) {
                    DisclosureLevel level =
                            comment.disclosure().map(Disclosure::level).orElse(DisclosureLevel.PUBLIC);
                    if ((level != DisclosureLevel.PUBLIC) == secret) {
                        comment.paragraphs().forEach(text -> found.add(flat(text.plain())));
                    }
                }
            }
        }
        return found;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String written(String layout, String period, Language language, Audience audience)
            throws IOException {
        ExportRequest.Builder request = ExportRequest.builder();
        request.source(REGION)
                .layouts(LayoutRegistry.discover().layouts())
                .selection(new ContentSelection.Layout(layout))
                .audience(audience)
                .language(language)
                .period(ReportingPeriod.parse(period))
                .check(CHECK)
                .filter(
                        layout.equals("body")
                                ? ContentFilter.none().withBodies(List.of(Id.of("tn")))
                                : ContentFilter.none())
                .parameters(TEXT.descriptor().options(Map.of()))
                .generatedAt(Instant.parse(DAY + "T10:00:00Z"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanExport.of(TEXT, request.build()).to(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String golden(String name) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(RegionTest.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Portfolio region() {
        Path root = Path.of(Objects.requireNonNull(System.getProperty("tertial.root"), "tertial.root"));
        try {
            return PlanJson.reader().read(root.resolve("examples/quickstart/region/region.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
