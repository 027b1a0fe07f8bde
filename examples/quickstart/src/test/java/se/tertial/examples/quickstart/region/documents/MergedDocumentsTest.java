package se.tertial.examples.quickstart.region.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.MergeResult;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.PortfolioMerge;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.Id;

/** The published documents come together into one portfolio, in which an assignment is one thing from plan to last report. */
class MergedDocumentsTest {

    private final List<MergeFinding> findings = new ArrayList<>();
    private final Portfolio merged = Documents.ALL.stream()
            .map(Documents::read)
            .reduce((base, incoming) -> {
                MergeResult result = PortfolioMerge.into(base, incoming);
                findings.addAll(result.findings());
                return result.portfolio();
            })
            .orElseThrow();

    @Test
    void holdsFiveDocumentsAndFourFollowUpsOneOfThemCorrected() {
        assertEquals(1, merged.strategies().size());
        assertEquals(
                List.of("RS/301/2023", "RS/415/2023", "HSN 44-23 (?)", "HSN/12/2024"),
                merged.plans().stream()
                        .map(Plan::recordNumber)
                        .map(number -> number.orElseThrow().printed())
                        .toList());
        assertEquals(
                List.of("2024-T1 1", "2024-T2 1", "2024-T2 2", "2024 1", "2025-T1 1"),
                merged.followUps().stream()
                        .map(followUp -> followUp.period() + " " + followUp.revision())
                        .toList());
        assertEquals(
                Optional.of(merged.followUps().get(1).id()),
                merged.followUps().get(2).supersedes());
    }

    @Test
    void everyAssignmentIsOneExceptWhereItWasReworded() {
        Map<String, Long> found = merged.assignments().stream()
                .collect(Collectors.groupingBy(
                        assignment -> Wordings.id(assignment.text().plain()), TreeMap::new, Collectors.counting()));
        Map<String, Long> expected = Documents.REGION.assignments().stream()
                .map(assignment -> "assignment:" + assignment.id())
                .collect(Collectors.toMap(
                        id -> id,
                        id -> List.of("assignment:u13-meroppet", "assignment:u14-tolk")
                                        .contains(id)
                                ? 2L
                                : 1L));

        assertEquals(new TreeMap<>(expected), found);
    }

    @Test
    void aPersonIsAskedAboutWhatWasRewordedAndAboutNothingElse() {
        assertEquals(
                List.of("REVISION", "SIMILAR", "SIMILAR"),
                findings.stream().map(finding -> finding.kind().name()).toList(),
                findings::toString);
    }

    @Test
    void everyPlanCarriesOutTheStrategyThatWasRead() {
        Id strategy = merged.strategies().get(0).id();

        assertEquals(
                List.of(true, true, false, true),
                merged.plans().stream()
                        .map(plan -> plan.relations().stream()
                                .anyMatch(relation -> relation.target()
                                        .filter(ref -> ref.id().equals(strategy))
                                        .isPresent()))
                        .toList());
    }

    @Test
    void everyReportIsOnTheScaleOfItsYear() {
        assertEquals(
                List.of(
                        "norrlid-uppdrag@1",
                        "norrlid-uppdrag@1",
                        "norrlid-uppdrag@1",
                        "norrlid-uppdrag@1",
                        "norrlid-uppdrag@2"),
                merged.followUps().stream()
                        .map(FollowUp::scales)
                        .flatMap(scales -> scales.values().stream())
                        .map(Object::toString)
                        .toList());
    }
}
