package se.tertial.examples.quickstart;

import java.time.LocalDate;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.organisation.Party;

/** Builds a plan by hand and prints it in the form in which it is kept in files. */
public final class FirstPlan {

    public static void main(String[] args) throws Exception {
        Body traffic = Body.builder()
                .id("tn")
                .name("Trafiknämnden")
                .kind(BodyKind.COMMITTEE)
                .code("TN")
                .build();
        Activity bus = Activity.builder()
                .id("byabuss")
                .text("Pröva en byabuss som kan bokas samma dag.")
                .addResponsible(Party.builder().body("tn").build())
                .build();
        Plan plan = Plan.builder()
                .id("levande-byar")
                .title("Handlingsplan för levande byar 2025–2027")
                .date(LocalDate.of(2024, 11, 18))
                .addFocusAreas(FocusArea.builder()
                        .id("resor")
                        .title("Resor och transporter")
                        .addActivities(bus)
                        .build())
                .build();
        // A portfolio that is built is sound: one without the body that the activity names would be refused here.
        Portfolio portfolio = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norrlid").build())
                .addBodies(traffic)
                .addPlans(plan)
                .build();
        PlanJson.writer().write(portfolio, System.out);
    }
}
