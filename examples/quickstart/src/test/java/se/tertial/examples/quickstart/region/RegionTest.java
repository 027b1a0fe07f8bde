package se.tertial.examples.quickstart.region;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;

/** What the region holds, and that its files agree. */
class RegionTest {

    private final Portfolio region = Region.read("region.json");

    @ParameterizedTest
    @ValueSource(strings = {"region.json", "clean.json"})
    void jsonIsAsTheWriterWritesIt(String name) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PlanJson.writer().write(Region.read(name), written);

        assertArrayEquals(Files.readAllBytes(Region.FOLDER.resolve(name)), written.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"region.json", "clean.json"})
    void holdsFiveDocumentsAndFourteenAssignments(String name) {
        Portfolio portfolio = Region.read(name);

        assertEquals(List.of("strategi"), ids(portfolio.strategies()));
        assertEquals(List.of("regionplan", "handlingsplan", "vp-hsn", "samplan"), ids(portfolio.plans()));
        assertEquals(14, portfolio.assignments().size());
        assertEquals(8, portfolio.indicators().size());
        assertEquals(3, portfolio.risks().size());
        assertEquals(2, portfolio.funding().size());
    }

    @Test
    void followsFourPeriodsCorrectsOneAndFollowsTheJointPlan() {
        assertEquals(
                List.of(
                        "uf-2024-t1 2024-T1 1",
                        "uf-2024-t2 2024-T2 1",
                        "uf-2024-t2-2 2024-T2 2",
                        "uf-2024 2024 1",
                        "uf-2025-t1 2025-T1 1",
                        "uf-samplan 2025-T1 1"),
                region.followUps().stream()
                        .map(followUp -> followUp.id() + " " + followUp.period() + " " + followUp.revision())
                        .toList());
    }

    @Test
    void committeesMergedAndAuditorsAreNone() {
        assertEquals(List.of("hsn", "tn", "kun", "bn", "ptn"), committees(LocalDate.of(2024, 12, 31)));
        assertEquals(List.of("hsn", "tn", "kbn", "ptn"), committees(LocalDate.of(2025, 1, 1)));
        assertEquals(
                Set.of(),
                region.bodyGroups().stream()
                        .flatMap(group -> group.members().stream())
                        .map(member -> body(member.body()))
                        .filter(body -> body.kind() == BodyKind.AUDITORS)
                        .collect(Collectors.toSet()));
        for (String merged : List.of("kun", "bn")) {
            assertEquals(List.of(Id.of("kbn")), body(Id.of(merged)).successors());
        }
    }

    @Test
    void responsibilityIsWrittenInEveryStyle() {
        Stream<String> codes = region.assignments().stream()
                .flatMap(assignment -> assignment.responsibility().stream())
                .map(responsibility ->
                        responsibility.code().orElse(responsibility.origin().name()));

        assertEquals(
                Set.of(
                        "(RS)",
                        "(HSN)",
                        "(TN)",
                        "(KBN)",
                        "(RD)",
                        "(RS+nämnder)",
                        "(RS+Nämnder)",
                        "(TN+NBAB)",
                        "(nämnder)",
                        "IN_TEXT",
                        "MISSING",
                        "INFERRED_FROM_COMMENTS"),
                codes.collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"norrlid-uppdrag@1", "norrlid-uppdrag@2"})
    void everyLevelOfAStatusScaleIsUsed(String scale) {
        ScaleRef ref = ScaleRef.parse(scale);
        Set<String> used = region.followUps().stream()
                .flatMap(followUp -> followUp.reports().stream())
                .flatMap(report -> report.assessments().stream())
                .filter(assessment -> assessment.scale().filter(ref::equals).isPresent())
                .flatMap(assessment -> assessment.level().stream())
                .collect(Collectors.toSet());

        assertEquals(
                region.statusScales().stream()
                        .filter(candidate -> candidate.ref().equals(ref))
                        .flatMap(candidate -> candidate.levels().stream())
                        .map(StatusLevel::code)
                        .collect(Collectors.toSet()),
                used);
    }

    private List<String> committees(LocalDate day) {
        return region.bodyGroups().get(0).membersOn(day).stream().map(Id::value).toList();
    }

    private Body body(Id id) {
        return region.bodies().stream()
                .filter(body -> body.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<? extends PlanObject> objects) {
        return objects.stream().map(object -> object.id().value()).toList();
    }
}
