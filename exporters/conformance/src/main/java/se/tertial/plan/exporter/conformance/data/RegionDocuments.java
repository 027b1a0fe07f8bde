package se.tertial.plan.exporter.conformance.data;

import java.math.BigDecimal;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionAct;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.DocumentKind;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Measurement;
import se.tertial.plan.model.measure.Quantity;
import se.tertial.plan.model.measure.Target;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.Polarity;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

/** The bodies of the small region, its scale, its plan and its indicator. */
final class RegionDocuments {

    static final ScaleRef COLOURS = new ScaleRef(Id.of("farger"), "1");

    private RegionDocuments() {}

    static Portfolio.Builder nameOnly() {
        return Portfolio.builder()
                .organisation(Organisation.builder()
                        .name(Text.of("Region Fjällnäs")
                                .with(Language.EN, "Region of Fjällnäs")
                                .with(Language.SMA, "Dajve Fjällnäs"))
                        .build());
    }

    static Portfolio.Builder organisation() {
        return nameOnly()
                .addBodies(
                        body("rst", "RST", Text.of("Regionstyrelsen").with(Language.EN, "Regional Executive")),
                        body("trn", "TRN", Text.of("Trafiknämnden").with(Language.EN, "Traffic Committee")),
                        body("kun", "KUN", Text.of("Kulturnämnden").with(Language.FI, "Kulttuurilautakunta")))
                .addStatusScales(scale());
    }

    static void addDocuments(Portfolio.Builder region) {
        region.addPlans(Plan.builder()
                        .id("plan-resor")
                        .kind(DocumentKind.ACTION_PLAN)
                        .title("Handlingsplan för resor")
                        .addFocusAreas(FocusArea.builder()
                                .id("kollektivtrafik")
                                .title("Kollektivtrafik")
                                .addActivities(activity())
                                .build())
                        .build())
                .addDecisions(Decision.builder()
                        .id("b-131")
                        .act(DecisionAct.ASSIGNED)
                        .body(Id.of("rst"))
                        .date(on("2023-11-29", TimeRole.DECISION))
                        .paragraph("§ 131")
                        .build())
                .addIndicators(Indicator.builder()
                        .id("vantan")
                        .name("Väntan vid hållplats")
                        .unit("minuter")
                        .dataSource("Trafikledningssystemet")
                        .polarity(Polarity.LOWER_IS_BETTER)
                        .addTargets(Target.builder()
                                .time(Edtf.parse("2025"))
                                .quantity(new Quantity(Quantity.Bound.AT_MOST, new BigDecimal("7.50")))
                                .build())
                        .addOutcomes(Measurement.builder()
                                .period(SmallRegion.T2)
                                .quantity(Quantity.of(new BigDecimal("1234567.5")))
                                .build())
                        .build());
    }

    private static Activity activity() {
        return Activity.builder()
                .id("nya-linjer")
                .number("1.1")
                .title("Nya linjer")
                .text("Öppna tre linjer i glesbygd.")
                .addResponsible(Party.builder().body("trn").build())
                .addDeliverables(Deliverable.builder()
                        .id("tidtabell")
                        .name("Tidtabell")
                        .due(on("2024-08-01", TimeRole.DEADLINE))
                        .state(Lifecycle.ONGOING)
                        .build())
                .build();
    }

    private static TimeFrame on(String day, TimeRole role) {
        return TimeFrame.builder()
                .of(Edtf.parse(day))
                .role(role)
                .basis(TimeBasis.DECIDED)
                .build();
    }

    private static Body body(String id, String code, Text name) {
        return Body.builder()
                .id(id)
                .code(code)
                .name(name)
                .kind(BodyKind.COMMITTEE)
                .build();
    }

    private static StatusScale scale() {
        return StatusScale.builder()
                .id("farger")
                .version("1")
                .name("Färger")
                .confidence(ScaleConfidence.INFERRED)
                .addLevels(
                        level("red", "Större avvikelse", "■", "#c62828", 1, Outlook.MAJOR_DEVIATION),
                        level("yellow", "Mindre avvikelse", "▲", "#f9a825", 2, Outlook.MINOR_DEVIATION),
                        level("green", "Enligt plan", "●", "#2e7d32", 3, Outlook.ON_PLAN))
                .build();
    }

    private static StatusLevel level(
            String code, String label, String symbol, String colour, int order, Outlook outlook) {
        return StatusLevel.builder()
                .code(code)
                .label(label)
                .symbol(symbol)
                .colour(colour)
                .order(order)
                .outlook(outlook)
                .build();
    }
}
