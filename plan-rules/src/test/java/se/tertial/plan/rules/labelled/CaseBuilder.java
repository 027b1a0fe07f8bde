package se.tertial.plan.rules.labelled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.ConsultationState;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalKind;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.text.GlossaryEntry;
import se.tertial.plan.model.text.GlossaryKind;

/**
 * Makes a portfolio of the lines of a case, in order. Keys: {@code as-of}; {@code scale} (deviation, fulfilment);
 * {@code period}, which begins a follow-up; {@code assignment}, which begins one and the report on it ({@code = 1} reports
 * again on the first), with {@code part}, {@code continuous}, {@code asked}, {@code status}, {@code status HSN}, a comment by
 * {@code RS}, {@code HSN}, {@code RUN}, {@code KTN} or nobody ({@code comment}), its {@code kind}, and {@code deviation};
 * {@code responsible} and {@code consultation} of an assignment or activity; {@code plan}, {@code plan-date},
 * {@code plan-years}, {@code area}, {@code activity}, {@code - activity} below it, {@code activity-title}; {@code goal};
 * {@code glossary}.
 */
final class CaseBuilder {

    private final Portfolio.Builder portfolio = CaseRegion.portfolio();
    private final List<Assignment.Builder> assignments = new ArrayList<>();
    private final CaseReports reports = new CaseReports();
    private final CasePlan plan = new CasePlan();
    private LocalDate asOf = LocalDate.of(2024, 8, 31);
    private boolean inPlan;
    private Ref subject = Ref.of(ObjectKind.ASSIGNMENT, "u-1");
    private int others;

    void line(String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("a line is 'key: value', not '" + line + "'");
        }
        String key = line.substring(0, colon).strip();
        String value = line.substring(colon + 1).strip();
        switch (key) {
            case "as-of" -> asOf = LocalDate.parse(value);
            case "assignment" -> assignment(value);
            case "part" -> assignment().addParts(CaseTexts.text(value));
            case "continuous" -> assignment().continuous(value.equals("yes"));
            case "responsible" -> responsible(value);
            case "asked" -> asked(value);
            case "consultation" -> consultation();
            case "goal" -> goal(value);
            case "glossary" -> glossary(value);
            default -> planOrReport(key, value);
        }
    }

    private void planOrReport(String key, String value) {
        if (plan.takes(key, value)) {
            inPlan = true;
            plan.activity().ifPresent(id -> subject = Ref.of(ObjectKind.ACTIVITY, id));
        } else {
            reports.take(key, value);
        }
    }

    private void assignment(String value) {
        inPlan = false;
        int number = assignments.size() + 1;
        if (value.startsWith("=")) {
            number = Integer.parseInt(value.substring(1).strip());
        } else {
            assignments.add(Assignment.builder().id("u-" + number).text(CaseTexts.whole(value)));
        }
        subject = Ref.of(ObjectKind.ASSIGNMENT, "u-" + number);
        reports.begin(subject);
    }

    private Assignment.Builder assignment() {
        return assignments.get(assignments.size() - 1);
    }

    private void responsible(String value) {
        List<Party> parties = CaseRegion.parties(value);
        if (inPlan) {
            plan.responsible(parties);
        } else {
            assignment()
                    .responsibility(Responsibility.builder()
                            .origin(ResponsibilityOrigin.EXPLICIT)
                            .code("(" + value + ")")
                            .parties(parties)
                            .build());
        }
    }

    private void asked(String value) {
        for (String body : value.split("\\s*,\\s*", -1)) {
            portfolio.addReportingDuties(ReportingDuty.builder()
                    .id("rd-" + ++others)
                    .subject(subject)
                    .body(CaseRegion.id(body))
                    .addPeriods(reports.period())
                    .build());
        }
    }

    private void consultation() {
        portfolio.addConsultations(Consultation.builder()
                .id("kons-" + ++others)
                .subject(subject)
                .state(ConsultationState.ONGOING)
                .build());
    }

    private void goal(String value) {
        portfolio.addGoals(Goal.builder()
                .id("m-" + ++others)
                .text(CaseTexts.text(value))
                .kind(GoalKind.STRATEGIC)
                .build());
    }

    private void glossary(String value) {
        List<String> sides = List.of(value.split("\\s*=\\s*", 2));
        portfolio.addGlossary(GlossaryEntry.builder()
                .id("g-" + ++others)
                .kind(GlossaryKind.ABBREVIATION)
                .term(sides.get(0))
                .meaning(sides.get(1))
                .build());
    }

    LocalDate asOf() {
        return asOf;
    }

    Portfolio build() {
        assignments.forEach(its -> portfolio.addAssignments(its.build()));
        plan.build().ifPresent(portfolio::addPlans);
        reports.build(Map.of(ObjectKind.ASSIGNMENT, reports.scale())).forEach(portfolio::addFollowUps);
        return portfolio.build();
    }
}
