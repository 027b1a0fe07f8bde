package se.tertial.plan.importer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.PortfolioMerge;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Source;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.status.StatusScales;
import se.tertial.plan.model.text.Text;

/** What named states mean: what the scale of the organisation says, and nothing without one. */
class NamedScalesTest {

    private static final String VIEW = """
            Uppdrag Status T2 2025 Kommentar T2 2025
            Rusta hållplatserna.
            %s

            Bänkarna är på plats.
            """;
    private static final String GROUP = """
            Uppföljning av politiska uppdrag, årsredovisning 2024

            Regionstyrelsen

            Rusta hållplatserna (från budget 2023) %s
            Genomförande
            Bänkarna är på plats.
            """;

    private static Portfolio read(String document, String token, StatusScale scale) throws ImportException {
        Body board = Body.builder()
                .id("rs")
                .name("Regionstyrelsen")
                .kind(BodyKind.EXECUTIVE_BOARD)
                .build();
        Portfolio file = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Tallmark").build())
                .addBodies(board)
                .addStatusScales(scale)
                .build();
        return Cases.read(PublishedTextImporter.create().withOrganisation(file), document.formatted(token))
                .portfolio();
    }

    private static StatusScale builtIn(String id) {
        return StatusScales.find(Id.of(id)).orElseThrow();
    }

    private static StatusScale own() {
        StatusLevel.Builder level = StatusLevel.builder();
        StatusScale.Builder scale = StatusScale.builder();
        return scale.id("tallmark")
                .version("1")
                .name("Tallmarks lägen")
                .confidence(ScaleConfidence.PUBLISHED)
                .addLevels(level.code("vilar")
                        .order(1)
                        .label("Vilar i väntan på beslut")
                        .lifecycle(Lifecycle.PAUSED)
                        .build())
                .build();
    }

    private static Assessment assessment(Portfolio portfolio) {
        return portfolio.followUps().get(0).reports().get(0).assessments().get(0);
    }

    private static int confidence(Assessment assessment) {
        return assessment
                .source()
                .flatMap(Source::span)
                .map(SourceSpan::confidence)
                .orElseThrow();
    }

    private static List<String> codes(Portfolio portfolio) {
        return portfolio.importNotes().stream().map(ImportNote::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Avslutad/klar Avslutad/klar, done",
        "Pågående enligt plan Pågående enligt plan, ongoing-on-plan",
        "avslutad / klar avslutad / klar, done"
    })
    void aNamedStateIsALevelOfTheScaleInUse(String token, String level) throws ImportException {
        Assessment read = assessment(read(VIEW, token, builtIn("rjh-2025-named")));
        assertEquals(Optional.of(builtIn("rjh-2025-named").ref()), read.scale());
        assertEquals(Optional.of(level), read.level());
    }

    @Test
    void anOrganisationNamesItsOwnStates() throws ImportException {
        Portfolio portfolio = read(VIEW, "Vilar i väntan på beslut Vilar i väntan på beslut", own());
        assertEquals(Optional.of("vilar"), assessment(portfolio).level());
        assertEquals(100, confidence(assessment(portfolio)));
        assertFalse(codes(portfolio).contains("I-STATUS-UNKNOWN"));
    }

    @Test
    void aStateThatNoScaleKnowsStaysAsPrinted() throws ImportException {
        Portfolio portfolio = read(VIEW, "Framskjuten\nFramskjuten", builtIn("rjh-2025-named"));
        assertEquals(Optional.of("Framskjuten"), assessment(portfolio).printed());
        assertEquals(Optional.empty(), assessment(portfolio).scale());
        assertEquals(60, confidence(assessment(portfolio)));
        assertTrue(codes(portfolio).containsAll(List.of("I-STATUS-UNKNOWN", "I-SCALE")));
    }

    @Test
    void closedInAGroupedReportIsWhatTheBodyReportsAndNoDecision() throws ImportException {
        Portfolio portfolio = read(GROUP, "AVSLUTAT", builtIn("gavleborg-2024"));
        Assessment read = assessment(portfolio);
        assertEquals(Optional.of("closed"), read.level());
        assertEquals(Optional.of(Id.of("rs")), read.body());
        assertEquals(List.of(), portfolio.followUps().get(0).decisions());
        Assignment assignment = portfolio.assignments().get(0);
        assertEquals(Optional.of("från budget 2023"), assignment.origin().map(Text::plain));
        assertEquals(
                List.of(AssignmentEventKind.CARRIED_OVER),
                assignment.events().stream().map(AssignmentEvent::kind).toList());
        assertEquals(Optional.empty(), assignment.decision());
    }

    @Test
    void aGroupedReportOfAnotherYearIsNotReadWithTheScaleOfOne() throws ImportException {
        Portfolio portfolio = read(GROUP.replace("2024", "2025"), "AVSLUTAT", builtIn("gavleborg-2024"));
        assertEquals(Optional.of("AVSLUTAT"), assessment(portfolio).printed());
        assertEquals(Optional.empty(), assessment(portfolio).level());
    }

    @Test
    void aCorrectedFollowUpSupersedesTheEarlierOneWhenTheyAreMerged() throws ImportException {
        String first = "Uppföljning av regionplanen\n" + VIEW.formatted("Avslutad/klar Avslutad/klar");
        String second = first.replace("regionplanen\n", "regionplanen (rättad version 2025-11-05)\n")
                .replace("Bänkarna", "Fyra bänkar");
        PublishedTextImporter importer = PublishedTextImporter.create();
        Portfolio base = Cases.read(importer, first).portfolio();
        List<FollowUp> merged = PortfolioMerge.into(
                        base, Cases.read(importer, second).portfolio())
                .portfolio()
                .followUps();
        assertEquals(List.of(1, 2), merged.stream().map(FollowUp::revision).toList());
        assertEquals(Optional.of(merged.get(0).id()), merged.get(1).supersedes());
    }
}
