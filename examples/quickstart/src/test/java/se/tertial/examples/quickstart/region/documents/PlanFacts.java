package se.tertial.examples.quickstart.region.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Commitment;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/** What a strategy or plan says, fact by fact in one line each, without the ids of one portfolio. */
final class PlanFacts {

    private final Portfolio portfolio;
    private final Set<String> facts = new TreeSet<>();

    private PlanFacts(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    static Set<String> of(Portfolio portfolio, Strategy strategy) {
        PlanFacts facts = new PlanFacts(portfolio);
        facts.document(strategy);
        strategy.commitments().stream()
                .map(Commitment::text)
                .forEach(text -> facts.facts.add("commitment " + text.plain()));
        return facts.facts;
    }

    static Set<String> of(Portfolio portfolio, Plan plan) {
        PlanFacts facts = new PlanFacts(portfolio);
        facts.document(plan);
        plan.focusAreas().forEach(facts::area);
        portfolio.targetAreas().stream()
                .filter(area -> area.plan().equals(Optional.of(plan.id())))
                .forEach(facts::targetArea);
        return facts.facts;
    }

    private void document(PlanDocument document) {
        facts.add("kind " + document.kind());
        facts.add("title " + document.title().plain());
        facts.add("version " + document.version().orElse("none"));
        facts.add("number " + document.recordNumber().map(RecordNumber::printed).orElse("none"));
        facts.add("date " + document.date().map(LocalDate::toString).orElse("none"));
        facts.add("in force " + document.validity().map(PlanFacts::days).orElse("at no time that is said"));
        facts.add("owned by " + String.join(", ", names(document.owners())));
        document.decisions().forEach(this::decision);
    }

    private static String days(TimeFrame frame) {
        return frame.earliest().map(LocalDate::toString).orElse("…") + " to "
                + frame.latest().map(LocalDate::toString).orElse("…");
    }

    private List<String> names(List<Id> bodies) {
        return bodies.stream()
                .map(id -> Voice.BODY_BY_BODY.of(Optional.of(id), portfolio))
                .toList();
    }

    private void decision(Decision decision) {
        facts.add("decided " + decision.act() + " by " + Voice.BODY_BY_BODY.of(decision.body(), portfolio) + " on "
                + decision.date().map(PlanFacts::days).orElse("no day") + ", "
                + decision.paragraph().orElse("no paragraph"));
    }

    private void area(FocusArea area) {
        facts.add("area " + area.title().plain()
                + area.scope().map(scope -> " (" + scope.plain() + ")").orElse(""));
        area.activities().forEach(activity -> activity(area.title().plain(), activity));
    }

    private void activity(String within, Activity activity) {
        String title = activity.title().map(Text::plain).orElse("untitled");
        facts.add("activity " + within + " > " + title
                + activity.number().map(number -> ", number " + number).orElse("") + ", " + activity.kind());
        activity.activities().forEach(part -> activity(title, part));
    }

    private void targetArea(TargetArea area) {
        String title = area.title().plain();
        facts.add("target area " + title + ": "
                + area.overallGoal().map(Text::plain).orElse("no overall goal"));
        goals(title, Ref.of(ObjectKind.TARGET_AREA, area.id()));
    }

    private void goals(String title, Ref within) {
        for (Goal goal : portfolio.goals()) {
            if (goal.within().equals(Optional.of(within))) {
                String its = goal.title().map(Text::plain).orElse("untitled");
                facts.add("goal " + title + " > " + its + ": " + goal.text().plain() + ", " + goal.kind());
                goals(its, Ref.of(ObjectKind.GOAL, goal.id()));
            }
        }
    }
}
