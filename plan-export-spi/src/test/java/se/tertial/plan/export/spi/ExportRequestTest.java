package se.tertial.plan.export.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.ExportPlan;
import se.tertial.plan.export.Requests;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.ParameterValues;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.CheckReport;

class ExportRequestTest {

    private static final Bilingual WORDS = Bilingual.of("Ord", "Words");

    @Test
    void noFindingsAreWrittenUnlessRulesHaveBeenRun() {
        ExportRequest unchecked =
                Requests.bodies(1).selection(new ContentSelection.AllTables()).build();
        assertFalse(tables(unchecked).contains("findings"));
        ExportRequest clean =
                ExportRequest.builder().copy(unchecked).check(nothingFound()).build();
        assertTrue(tables(clean).contains("findings"));
        assertEquals(ExportPlan.tableIds(), new LinkedHashSet<>(tables(clean)));
        ExportRequest named = ExportRequest.builder()
                .copy(unchecked)
                .selection(new ContentSelection.Table("findings"))
                .build();
        assertEquals(List.of("findings"), tables(named));
    }

    private static CheckReport nothingFound() {
        return CheckReport.builder().asOf(LocalDate.of(2024, 8, 31)).build();
    }

    private static List<String> tables(ExportRequest request) {
        return request.tables().stream().map(its -> its.schema().id()).toList();
    }

    @Test
    void hasDefaultsThatDependOnNoMachine() {
        ExportRequest request = request().build();
        assertEquals(Audience.PUBLIC, request.audience());
        assertEquals(new ContentSelection.Model(), request.selection());
        assertEquals(Language.SV, request.language());
        assertEquals(Locale.forLanguageTag("sv"), request.locale());
        assertEquals("Europe/Stockholm", request.zone().getId());
        assertEquals(ParameterValues.none(), request.parameters());
        assertEquals(List.of(), request.tables());
        assertThrows(IllegalStateException.class, ExportRequest.builder()::build);
    }

    @Test
    void noCopyShowsMoreThanTheRequest() {
        ExportRequest open = request().audience(Audience.ALL).build();
        assertEquals("hemligt", text(open));
        ExportRequest closed = request().build();
        ExportRequest copy =
                ExportRequest.builder().copy(closed).audience(Audience.ALL).build();
        assertEquals("[Uppgiften lämnas inte ut]", text(copy));
        assertEquals("[Uppgiften lämnas inte ut]", copy.findings().get(0).message(Language.SV));
        assertSame(closed.source(), ExportRequest.builder().copy(closed).build().source());
    }

    @Test
    void aDescriptorIsCheckedWhenItIsBuilt() {
        assertThrows(
                IllegalArgumentException.class, () -> descriptor().id("Text").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> descriptor().mediaType("text").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> descriptor().fileExtension(".txt").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> descriptor().content(List.of()).build());
        Parameter<String> one =
                Parameter.builder("one", ParameterType.STRING, WORDS).build();
        Parameter<String> other = Parameter.builder("other", ParameterType.STRING, WORDS)
                .alias("one")
                .build();
        assertThrows(
                IllegalArgumentException.class,
                () -> descriptor().addParameters(one, other).build());
        assertEquals(
                "x",
                descriptor()
                        .addParameters(one)
                        .build()
                        .options(Map.of("one", "x"))
                        .get(one));
    }

    @Test
    void anOutcomeGrowsByLossesAndNotes() {
        ExportOutcome outcome =
                ExportOutcome.of(3).withLoss(WORDS).withNote(WORDS).withNote(WORDS);
        assertEquals(new ExportOutcome(3, List.of(WORDS), List.of(WORDS, WORDS)), outcome);
        assertThrows(IllegalArgumentException.class, () -> ExportOutcome.of(-1));
    }

    private static String text(ExportRequest request) {
        return request.content()
                .catalogue()
                .assignment(Id.of("u-1"))
                .orElseThrow()
                .text()
                .plain();
    }

    private static ExportRequest.Builder request() {
        Portfolio portfolio = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norr").build())
                .addAssignments(Assignment.builder()
                        .id("u-1")
                        .text("hemligt")
                        .disclosure(Disclosure.builder()
                                .level(DisclosureLevel.SECRET)
                                .build())
                        .build())
                .build();
        return ExportRequest.builder()
                .source(portfolio)
                .check(CheckReport.builder()
                        .asOf(LocalDate.of(2024, 8, 31))
                        .addFindings(Finding.builder()
                                .rule("X1")
                                .severity(Severity.INFO)
                                .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                                .template(MessageTemplate.of("hemligt", "secret"))
                                .build())
                        .build())
                .generatedAt(Instant.EPOCH);
    }

    private static ExporterDescriptor.Builder descriptor() {
        return ExporterDescriptor.builder()
                .id("text")
                .name(WORDS)
                .description(WORDS)
                .mediaType("text/plain; charset=utf-8")
                .fileExtension("txt")
                .form(ArtifactForm.TEXT)
                .addContent(ContentKind.TABLE);
    }
}
