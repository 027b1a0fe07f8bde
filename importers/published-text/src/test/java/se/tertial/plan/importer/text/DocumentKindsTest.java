package se.tertial.plan.importer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.document.DocumentKind;
import se.tertial.plan.model.document.DocumentRelation;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;

/** What the title of a document tells: its kind and its owners. */
class DocumentKindsTest {

    private static final String REST = "\n\nSKOG\n\n- Plantera ek.\n- Gallra.\n";
    private static final String JOINT = "Gemensam handlingsplan för Region Tallmark och Norrlids kommun 2025";

    private static Portfolio read(PublishedTextImporter importer, String title) throws ImportException {
        return Cases.read(importer, title + REST).portfolio();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Strategi för stärkt demokrati              | STRATEGY
            Demokratistrategi 2022–2026                | STRATEGY
            Strategi för planering och uppföljning     | STRATEGY
            Strategi och handlingsplan för demokrati   | ACTION_PLAN
            Handlingsplan för demokratistrategin       | ACTION_PLAN
            Strategisk plan 2024–2027                  | OTHER_PLAN
            Regionplan 2025–2027 med budget            | REGIONAL_PLAN
            Verksamhetsplan för trafiknämnden 2025     | OPERATIONAL_PLAN
            Trafiknämndens verksamhetsplan             | OPERATIONAL_PLAN
            Samisk språkplan                           | LANGUAGE_PLAN
            Åtgärdsprogram för luften                  | ACTION_PLAN
            """)
    void aTitleTellsTheKind(String title, DocumentKind kind) throws ImportException {
        Portfolio portfolio = read(PublishedTextImporter.create(), title);
        assertEquals(
                List.of(kind),
                Stream.concat(portfolio.strategies().stream(), portfolio.plans().stream())
                        .map(PlanDocument::kind)
                        .toList());
    }

    @Test
    void aJointPlanIsOwnedByAllOfItsParties() throws ImportException {
        PublishedTextImporter importer = PublishedTextImporter.create()
                .withOrganisation(Portfolio.builder()
                        .organisation(
                                Organisation.builder().name("Region Tallmark").build())
                        .addBodies(body("region", "Region Tallmark"), body("kommun", "Norrlids kommun"))
                        .build());
        assertEquals(
                List.of(Id.of("region"), Id.of("kommun")),
                read(importer, JOINT).plans().get(0).owners());
        assertEquals(
                List.of(),
                read(importer, JOINT.replace("Norrlids", "Ekby")).plans().get(0).owners());
    }

    @Test
    void theOwnersOfALabelAreAllOfThoseItNames() throws ImportException {
        PublishedTextImporter importer = PublishedTextImporter.create()
                .withOrganisation(Portfolio.builder()
                        .organisation(
                                Organisation.builder().name("Region Tallmark").build())
                        .addBodies(body("barn", "Barn- och skolnämnden"), body("kommun", "Norrlids kommun"))
                        .build());
        String title = "Plan för skogen\nÄgare: %s";
        assertEquals(
                List.of(Id.of("barn"), Id.of("kommun")),
                read(importer, title.formatted("Barn- och skolnämnden och Norrlids kommun"))
                        .plans()
                        .get(0)
                        .owners());
        assertEquals(
                List.of(),
                read(importer, title.formatted("Norrlids kommun och Ekby kommun"))
                        .plans()
                        .get(0)
                        .owners());
    }

    private static Body body(String id, String name) {
        return Body.builder().id(id).name(name).kind(BodyKind.EXTERNAL).build();
    }

    @Test
    void aPlanAndTheStrategyItCarriesOutMeetInOneId() throws ImportException {
        String plan = "Handlingsplan för demokrati 2024\n\nHandlingsplanen genomför Demokratistrategi.\n\n- Lyssna.\n";
        List<Strategy> named =
                Cases.read(PublishedTextImporter.create(), plan).portfolio().strategies();
        Portfolio own = read(PublishedTextImporter.create(), "Demokratistrategi 2022–2026");
        assertEquals(named.get(0).id(), own.strategies().get(0).id());
        assertEquals(
                List.of(),
                own.strategies().get(0).relations().stream()
                        .map(DocumentRelation::type)
                        .toList());
    }
}
