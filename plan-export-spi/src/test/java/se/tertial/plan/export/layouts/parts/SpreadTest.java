package se.tertial.plan.export.layouts.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.document.Plain;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;

class SpreadTest {

    private static final ReportingPeriod T1 = ReportingPeriod.tertial(2024, 1);
    private static final ScaleRef SCALE = ScaleRef.parse("lagen@1");

    @Test
    void alsoLevelsThatWeighNothingHaveTheirMark() {
        assertEquals(
                List.of(
                        "[Uppdrag]",
                        "Status | Antal | Andel",
                        "●\u00a0Pågår | 1 | 25\u00a0%",
                        "◇\u00a0Ej bedömt | 1 | 25\u00a0%",
                        "✕\u00a0Avfört | 1 | 25\u00a0%",
                        "∞\u00a0Löpande | 1 | 25\u00a0%",
                        "Totalt | 4 | 100\u00a0%"),
                lines(
                        assessed("u-1", "ongoing"),
                        assessed("u-2", "none"),
                        assessed("u-3", "cancelled"),
                        assessed("u-4", "continuous")));
    }

    @Test
    void aReasonWithoutALevelIsNotCalledAsALevelIs() {
        assertEquals(
                List.of(
                        "[Uppdrag]",
                        "Status | Antal | Andel",
                        "◇\u00a0Ej bedömt | 1 | 50\u00a0%",
                        "Utan samlad bedömning | 1 | 50\u00a0%",
                        "Totalt | 2 | 100\u00a0%"),
                lines(assessed("u-1", "none"), assessed("u-2", "none", "cancelled")));
    }

    @Test
    void whatWasReportedIsCountedAlsoWhereNobodyKnowsWhatItMeans() {
        assertEquals(
                List.of(
                        "[Uppdrag]",
                        "Status | Antal | Andel",
                        "●\u00a0Pågår | 1 | 25\u00a0%",
                        "Gul – betydelsen är inte känd | 2 | 50\u00a0%",
                        "Går inte att jämföra | 1 | 25\u00a0%",
                        "Totalt | 4 | 100\u00a0%"),
                lines(
                        assessed("u-1", "ongoing"),
                        printed("u-2", "Gul"),
                        printed("u-3", "Gul"),
                        printed("u-4", "Gul", "Röd")));
    }

    private static Report printed(String assignment, String... tokens) {
        Report.Builder report = Report.builder().subject(Ref.of(ObjectKind.ASSIGNMENT, assignment));
        for (String token : tokens) {
            report.addAssessments(Assessment.builder().printed(token).build());
        }
        return report.build();
    }

    private static List<String> lines(Report... reports) {
        Portfolio.Builder portfolio = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norr").build())
                .addStatusScales(scale())
                .addFollowUps(FollowUp.builder()
                        .id("f-1")
                        .period(T1)
                        .addReports(reports)
                        .build());
        for (Report report : reports) {
            portfolio.addAssignments(Assignment.builder()
                    .id(report.subject().id().value())
                    .text("Kör fler turer")
                    .build());
        }
        Reader reader = new Reader(LayoutContext.builder()
                .source(portfolio.build())
                .day(LocalDate.of(2024, 5, 31))
                .build());
        List<String> lines = new ArrayList<>();
        new Spread(reader, T1).blocks().forEach(block -> lines.addAll(Plain.lines(block, Language.SV)));
        return lines;
    }

    private static Report assessed(String assignment, String... levels) {
        Report.Builder report = Report.builder().subject(Ref.of(ObjectKind.ASSIGNMENT, assignment));
        for (String level : levels) {
            report.addAssessments(Assessment.builder().scale(SCALE).level(level).build());
        }
        return report.build();
    }

    private static StatusScale scale() {
        return StatusScale.builder()
                .id(SCALE.id())
                .version(SCALE.version())
                .name("Lägen")
                .confidence(ScaleConfidence.PUBLISHED)
                .addLevels(
                        level("ongoing", "Pågår", "●", 4)
                                .lifecycle(Lifecycle.ONGOING)
                                .build(),
                        level("none", "Ej bedömt", "◇", 3)
                                .fulfilment(Fulfilment.NOT_ASSESSED)
                                .build(),
                        level("cancelled", "Avfört", "✕", 2)
                                .lifecycle(Lifecycle.CANCELLED)
                                .build(),
                        level("continuous", "Löpande", "∞", 1)
                                .lifecycle(Lifecycle.CONTINUOUS)
                                .build())
                .build();
    }

    private static StatusLevel.Builder level(String code, String label, String symbol, int order) {
        return StatusLevel.builder().code(code).label(label).symbol(symbol).order(order);
    }
}
