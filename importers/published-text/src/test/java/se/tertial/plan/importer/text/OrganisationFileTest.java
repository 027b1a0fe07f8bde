package se.tertial.plan.importer.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.organisation.PartyRole;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.text.Mention;

/** What an organisation file adds: bodies behind names and codes, and the meaning of a status. */
class OrganisationFileTest {

    private static final Path ROOT = Path.of(System.getProperty("tertial.root", "../.."));
    private static final Path DOCUMENTS = Path.of(System.getProperty("tertial.shared", "."), "documents");
    private static final String REPORT = """
            Uppdrag T2 %d Kommentar T2 %d
            Rusta hållplatserna. (RS+nämnder)
            %s

            Regionstyrelsen

            Bänkarna är på plats, säger RF/Sisu och RF Sisu.
            """;

    private static Portfolio organisation(String name) throws IOException {
        return PlanJson.reader().read(ROOT.resolve("examples/organisations/" + name + ".json"));
    }

    private static Portfolio read(Portfolio organisation, Path file) throws IOException, ImportException {
        return PublishedTextImporter.create()
                .withOrganisation(organisation)
                .importDocument(file.toString(), Files.readAllBytes(file))
                .portfolio();
    }

    private static Portfolio report(String organisation, int year, String status) throws IOException, ImportException {
        String text = REPORT.replace("%d", Integer.toString(year)).replace("%s", status);
        return Cases.read(PublishedTextImporter.create().withOrganisation(organisation(organisation)), text)
                .portfolio();
    }

    private static Assessment assessment(Portfolio portfolio) {
        return portfolio.followUps().get(0).reports().get(0).assessments().get(0);
    }

    private static Optional<Outlook> outlook(Portfolio portfolio) {
        Assessment assessment = assessment(portfolio);
        return assessment
                .scale()
                .flatMap(portfolio::scale)
                .flatMap(scale -> scale.level(assessment.level().orElseThrow()))
                .flatMap(level -> level.outlook());
    }

    private static List<String> codes(Portfolio portfolio) {
        return portfolio.importNotes().stream().map(ImportNote::code).toList();
    }

    @Test
    void theFileOfTheRegionIsSound() throws IOException {
        Portfolio region = organisation("jamtland-harjedalen");
        assertAll(
                () -> assertEquals(
                        Stream.of("hsn", "run", "ktn").map(Id::of).toList(),
                        region.bodyGroup(Id.of("namnder")).orElseThrow().membersOn(LocalDate.of(2024, 8, 31))),
                () -> assertTrue(region.statusScales().stream()
                        .allMatch(scale -> scale.confidence() == ScaleConfidence.INFERRED
                                && scale.note().isPresent()
                                && scale.source().isPresent())));
    }

    @Test
    void aCodeNamesBodiesAndGroups() throws IOException, ImportException {
        Assignment assignment =
                report("jamtland-harjedalen", 2024, "Gul").assignments().get(0);
        List<Party> parties = assignment.responsibility().orElseThrow().parties();
        assertEquals(Optional.of(Id.of("rs")), parties.get(0).body());
        assertEquals(PartyRole.LEAD, parties.get(0).role());
        assertEquals(Optional.of(Id.of("namnder")), parties.get(1).group());
        assertEquals(PartyRole.JOINT, parties.get(1).role());
    }

    @Test
    void aNameIsKnownWhoseLettersAreJoinedIntoOneSign() throws IOException, ImportException {
        PublishedTextImporter importer = PublishedTextImporter.create().withOrganisation(organisation("norrlid"));
        String text = REPORT.replace("%d", "2024").replace("%s", "Gul").replace("Regionstyrelsen", "Tra\uFB01knämnden");

        Portfolio portfolio = Cases.read(importer, text).portfolio();

        Comment comment =
                portfolio.followUps().get(0).reports().get(0).comments().get(0);
        assertEquals(Optional.of(Id.of("tn")), comment.body());
        assertTrue(codes(portfolio).contains("I-LIGATURES"), codes(portfolio).toString());
    }

    @Test
    void twoSpellingsNameOneBody() throws IOException, ImportException {
        List<Mention> mentions = report("jamtland-harjedalen", 2024, "Gul")
                .followUps()
                .get(0)
                .reports()
                .get(0)
                .comments()
                .get(0)
                .mentions();
        assertEquals(
                List.of("RF/Sisu", "RF Sisu"),
                mentions.stream().map(Mention::text).toList());
        assertEquals(1, mentions.stream().map(Mention::ref).distinct().count());
    }

    @Test
    void theScaleIsTheOneInUseThatKnowsTheToken() throws IOException, ImportException {
        Portfolio before = report("jamtland-harjedalen", 2024, "Gul");
        Portfolio after = report("jamtland-harjedalen", 2025, "Pågående enligt plan Pågående enligt plan");
        assertEquals(
                Optional.of(ScaleRef.parse("rjh-2024-inferred@1")),
                assessment(before).scale());
        assertEquals(Optional.of("yellow"), assessment(before).level());
        assertEquals(
                Optional.of(ScaleRef.parse("rjh-2025@1")), assessment(after).scale());
        assertEquals(Optional.of("ongoing-on-plan"), assessment(after).level());
        assertTrue(codes(before).contains("I-SCALE-INFERRED"));
        assertTrue(codes(after).contains("I-STATUS-DOUBLED"));
    }

    @Test
    void aTokenThatNoScaleInUseKnowsIsNotInterpreted() throws IOException, ImportException {
        Portfolio portfolio = report("jamtland-harjedalen", 2025, "Gul");
        assertEquals(Optional.of("Gul"), assessment(portfolio).printed());
        assertEquals(Optional.empty(), assessment(portfolio).scale());
        assertTrue(codes(portfolio).contains("I-SCALE"));
    }

    @Test
    void oneTokenMeansOneThingHereAndAnotherThere() throws IOException, ImportException {
        assertEquals(Optional.empty(), outlook(report("jamtland-harjedalen", 2024, "Gul")));
        assertEquals(Optional.of(Outlook.MINOR_DEVIATION), outlook(report("norrlid", 2024, "Gul")));
    }

    @Test
    void theRealReportIsReadWholeWithItsScale() throws IOException, ImportException {
        assumeTrue(Files.isDirectory(DOCUMENTS), "not given ../shared/documents");
        Path file = DOCUMENTS.resolve("002_3cb01e5ca8f8f71b.txt");
        Portfolio portfolio = read(organisation("jamtland-harjedalen"), file);
        assertEquals(List.of(), LostText.of(Files.readString(file), portfolio));
        assertTrue(portfolio.followUps().get(0).reports().stream()
                .allMatch(report -> report.assessments().get(0).level().equals(Optional.of("yellow"))));
        assertEquals(
                List.of("rs", "hsn", "run", "ktn"),
                portfolio.followUps().get(0).reports().get(7).comments().stream()
                        .map(comment -> comment.body().orElseThrow().value())
                        .toList());
    }

    @Test
    void theRealPlanNamesAUnitForSixActivities() throws IOException, ImportException {
        assumeTrue(Files.isDirectory(DOCUMENTS), "not given ../shared/documents");
        Path file = DOCUMENTS.resolve("000_a1bfd99f05d38567.txt");
        Portfolio portfolio = read(organisation("jamtland-harjedalen"), file);
        assertEquals(List.of(), LostText.of(Files.readString(file), portfolio));
        List<Id> units = portfolio.plans().get(0).focusAreas().stream()
                .flatMap(area -> area.activities().stream())
                .flatMap(OrganisationFileTest::flat)
                .flatMap(activity -> activity.responsible().stream())
                .flatMap(party -> party.body().stream())
                .toList();
        assertEquals(
                Stream.of(
                                "folkhalsoenheten",
                                "birka",
                                "biblioteksverksamheten",
                                "biblioteksverksamheten",
                                "kulturutveckling",
                                "ungdomsmottagningen")
                        .map(Id::of)
                        .toList(),
                units);
    }

    private static Stream<Activity> flat(Activity activity) {
        return Stream.concat(Stream.of(activity), activity.activities().stream().flatMap(OrganisationFileTest::flat));
    }

    @Test
    void whatWasReadCanBeTheOrganisationOfTheNextReading() throws ImportException {
        for (String document : Cases.documents()) {
            Portfolio first =
                    Cases.read(PublishedTextImporter.create(), document).portfolio();
            Portfolio second = Cases.read(PublishedTextImporter.create().withOrganisation(first), document)
                    .portfolio();
            assertEquals(first.bodies(), second.bodies());
            assertEquals(first.assignments().size(), second.assignments().size());
        }
    }

    @Test
    void whatIsReadSurvivesItsFile() throws IOException, ImportException {
        for (String document : Cases.documents()) {
            Portfolio portfolio =
                    Cases.read(PublishedTextImporter.create(), document).portfolio();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            PlanJson.writer().write(portfolio, file);
            assertEquals(portfolio, PlanJson.reader().read(file.toByteArray()));
        }
    }
}
