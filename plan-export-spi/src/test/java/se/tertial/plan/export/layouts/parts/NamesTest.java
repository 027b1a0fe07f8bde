package se.tertial.plan.export.layouts.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.ConsultationState;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.assignment.DependencyKind;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Funding;
import se.tertial.plan.model.measure.GoalInteraction;
import se.tertial.plan.model.measure.InteractionType;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;

class NamesTest {

    private static final Ref LINES = Ref.of(ObjectKind.ASSIGNMENT, "u-1");
    private static final Ref CLIMATE = Ref.of(ObjectKind.ASSIGNMENT, "u-2");

    @ParameterizedTest
    @CsvSource({
        "GOAL_INTERACTION, i-1, målsamband: 1 Kör fler turer → 2 Minska utsläppen",
        "FUNDING, f-1, medel 2025: 1 Kör fler turer",
        "FUNDING, f-2, medel 2026: Statsbidrag",
        "FUNDING, f-3, medel 2027",
        "CONSULTATION, kons-1, konsultation: 1 Kör fler turer",
        "CONSULTATION, kons-2, konsultation: medel f-1",
        "DEPENDENCY, d-1, beroende: 1 Kör fler turer → Riktlinje för möten",
        "REPORTING_DUTY, rd-1, rapporteringsplikt: Trafiknämnden → 1 Kör fler turer",
        "STATUS_SCALE, lagen, 'statusskala: Lägen, version 2'",
        "ASSIGNMENT, u-9, uppdrag u-9"
    })
    void whatHasNoNameIsCalledByWhatItJoins(ObjectKind kind, String id, String name) {
        Reader reader = new Reader(LayoutContext.builder()
                .source(portfolio())
                .day(LocalDate.of(2025, 5, 31))
                .build());

        assertEquals(name, reader.name(Ref.of(kind, id)).plain());
    }

    private static Portfolio portfolio() {
        return Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norr").build())
                .addBodies(Body.builder()
                        .id("tn")
                        .name("Trafiknämnden")
                        .kind(BodyKind.COMMITTEE)
                        .build())
                .addStatusScales(scale())
                .addAssignments(assignment("u-1", "1", "Kör fler turer."), assignment("u-2", "2", "Minska utsläppen."))
                .addGoalInteractions(GoalInteraction.builder()
                        .id("i-1")
                        .from(LINES)
                        .to(CLIMATE)
                        .type(InteractionType.SYNERGY)
                        .build())
                .addFunding(
                        funding("f-1", 2025).subject(LINES).build(),
                        funding("f-2", 2026).origin("Statsbidrag").build(),
                        funding("f-3", 2027).build())
                .addConsultations(
                        consultation("kons-1", LINES), consultation("kons-2", Ref.of(ObjectKind.FUNDING, "f-1")))
                .addDependencies(Dependency.builder()
                        .id("d-1")
                        .kind(DependencyKind.WAITS_FOR)
                        .from(LINES)
                        .text("Riktlinje för möten")
                        .build())
                .addReportingDuties(ReportingDuty.builder()
                        .id("rd-1")
                        .subject(LINES)
                        .body("tn")
                        .build())
                .build();
    }

    private static Assignment assignment(String id, String number, String text) {
        return Assignment.builder().id(id).number(number).text(text).build();
    }

    private static Funding.Builder funding(String id, int year) {
        return Funding.builder().id(id).amount(BigDecimal.TEN).year(year);
    }

    private static Consultation consultation(String id, Ref subject) {
        return Consultation.builder()
                .id(id)
                .subject(subject)
                .state(ConsultationState.ONGOING)
                .build();
    }

    private static StatusScale scale() {
        return StatusScale.builder()
                .id("lagen")
                .version("2")
                .name("Lägen")
                .confidence(ScaleConfidence.PUBLISHED)
                .addLevels(
                        StatusLevel.builder().code("on").label("Pågår").order(1).build())
                .build();
    }
}
