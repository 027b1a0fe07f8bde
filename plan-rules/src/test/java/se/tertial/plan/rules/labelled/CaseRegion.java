package se.tertial.plan.rules.labelled;

import java.util.List;
import java.util.Locale;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Membership;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Text;

/** The region of the cases: a board, three committees, and two scales that judge by different things. */
final class CaseRegion {

    static final StatusScale DEVIATION = StatusScale.builder()
            .id("deviation")
            .version("1")
            .name("Läge och avvikelse")
            .confidence(ScaleConfidence.PUBLISHED)
            .addLevels(level("not-started", "Ej påbörjat", 4)
                    .lifecycle(Lifecycle.NOT_STARTED)
                    .build())
            .addLevels(level("on-plan", "Pågår enligt plan", 5)
                    .lifecycle(Lifecycle.ONGOING)
                    .outlook(Outlook.ON_PLAN)
                    .build())
            .addLevels(level("minor", "Mindre avvikelse", 3)
                    .lifecycle(Lifecycle.ONGOING)
                    .outlook(Outlook.MINOR_DEVIATION)
                    .build())
            .addLevels(level("major", "Större avvikelse", 1)
                    .lifecycle(Lifecycle.ONGOING)
                    .outlook(Outlook.MAJOR_DEVIATION)
                    .build())
            .addLevels(level("paused", "Pausat", 2).lifecycle(Lifecycle.PAUSED).build())
            .addLevels(level("done", "Klart", 6)
                    .lifecycle(Lifecycle.COMPLETED)
                    .countsAsDone(true)
                    .build())
            .addLevels(level("closed", "Avslutat", 7)
                    .lifecycle(Lifecycle.CLOSED)
                    .terminal(true)
                    .countsAsDone(true)
                    .build())
            .addLevels(level("cancelled", "Avfört", 0)
                    .lifecycle(Lifecycle.CANCELLED)
                    .terminal(true)
                    .build())
            .addLevels(level("not-assessed", "Ej bedömt", 0)
                    .outlook(Outlook.NOT_ASSESSED)
                    .build())
            .notAssessedLevel("not-assessed")
            .build();

    static final StatusScale FULFILMENT = StatusScale.builder()
            .id("fulfilment")
            .version("1")
            .name("Uppfyllelse")
            .confidence(ScaleConfidence.PUBLISHED)
            .addLevels(level("red", "Röd", 1).fulfilment(Fulfilment.NOT_MET).build())
            .addLevels(
                    level("yellow", "Gul", 2).fulfilment(Fulfilment.IN_PROGRESS).build())
            .addLevels(level("green", "Grön", 3)
                    .fulfilment(Fulfilment.MET)
                    .countsAsDone(true)
                    .build())
            .addLevels(level("none", "Ej bedömd", 0)
                    .fulfilment(Fulfilment.NOT_ASSESSED)
                    .build())
            .notAssessedLevel("none")
            .build();

    private CaseRegion() {}

    private static StatusLevel.Builder level(String code, String label, int order) {
        return StatusLevel.builder().code(code).label(Text.of(label)).order(order);
    }

    static Portfolio.Builder portfolio() {
        return Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norrlid").build())
                .addBodies(body("RS", "Regionstyrelsen", BodyKind.EXECUTIVE_BOARD))
                .addBodies(body("HSN", "Hälso- och sjukvårdsnämnden", BodyKind.COMMITTEE))
                .addBodies(body("RUN", "Regionala utvecklingsnämnden", BodyKind.COMMITTEE))
                .addBodies(body("KTN", "Kollektivtrafiknämnden", BodyKind.COMMITTEE))
                .addBodyGroups(BodyGroup.builder()
                        .id("namnder")
                        .name("nämnder")
                        .addMembers(Membership.of(id("HSN")), Membership.of(id("RUN")), Membership.of(id("KTN")))
                        .build())
                .addStatusScales(DEVIATION, FULFILMENT);
    }

    private static Body body(String code, String name, BodyKind kind) {
        return Body.builder().id(id(code)).name(name).code(code).kind(kind).build();
    }

    static boolean isBody(String code) {
        return List.of("RS", "HSN", "RUN", "KTN").contains(code);
    }

    static Id id(String code) {
        return Id.of(code.toLowerCase(Locale.ROOT));
    }

    static List<Party> parties(String value) {
        return List.of(value.split("\\s*[,+]\\s*")).stream()
                .map(CaseRegion::party)
                .toList();
    }

    private static Party party(String name) {
        if (isBody(name)) {
            return Party.builder().body(id(name)).build();
        }
        return name.equalsIgnoreCase("nämnder")
                ? Party.builder().group("namnder").build()
                : Party.builder().name(name).build();
    }
}
