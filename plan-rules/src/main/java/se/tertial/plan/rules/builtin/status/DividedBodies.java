package se.tertial.plan.rules.builtin.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * S09: bodies that contradict each other about how the same thing goes, by their own assessments or else by their comments,
 * while the whole has one status. The finding says whom that status follows.
 */
public final class DividedBodies implements Rule {

    /** A rule; all are equal. */
    public DividedBodies() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(DividedBodies.class, "S09")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.REPORT, Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofEachReport((view, found) -> view.current().ifPresent(whole -> {
            if (!tellAssessments(context, view, whole, found)
                    && view.commenting().size() > 1) {
                tellComments(context, view, whole, found);
            }
        }));
    }

    private record Judged(Id body, Assessment assessment, StatusLevel level) {}

    private static boolean tellAssessments(RuleContext context, ReportView view, Assessment whole, FindingSink found) {
        List<Judged> judged = view.report().assessments().stream()
                .filter(its -> its.axis() == AssessmentAxis.CURRENT)
                .flatMap(its -> its.body().stream()
                        .flatMap(body -> view.level(its).stream().map(level -> new Judged(body, its, level))))
                .toList();
        Optional<Judged> good =
                judged.stream().filter(its -> LevelClaim.isGood(its.level())).findFirst();
        Optional<Judged> grave =
                judged.stream().filter(its -> LevelClaim.isGrave(its.level())).findFirst();
        if (good.isEmpty() || grave.isEmpty()) {
            return false;
        }
        Observation.Builder observation = view.observe()
                .putEvidence("subject", context.label(view.subject()))
                .putEvidence("first", context.bodyNames(List.of(good.get().body())))
                .putEvidence("first-says", good.get().level().label().plain())
                .putEvidence("second", context.bodyNames(List.of(grave.get().body())))
                .putEvidence("second-says", grave.get().level().label().plain());
        observation.at(good.get().assessment()).at(grave.get().assessment());
        found.add(concluded(observation, "assessed", view, whole));
        return true;
    }

    private static void tellComments(RuleContext context, ReportView view, Assessment whole, FindingSink found) {
        Account account = Account.of(view, context);
        for (Account.Voice good : account.voices()) {
            for (Account.Voice bad : account.voices()) {
                Optional<Contradiction> contradiction = Contradiction.between(good, bad);
                if (contradiction.isPresent()) {
                    Observation.Builder observation = contradiction.get().observe(context);
                    found.add(concluded(observation, "told", view, whole));
                    return;
                }
            }
        }
    }

    /** Adds whom the status of the whole follows: the one that sees it as well, or as badly. */
    private static Observation concluded(
            Observation.Builder observation, String message, ReportView view, Assessment whole) {
        Optional<StatusLevel> level = view.level(whole);
        boolean good = level.filter(LevelClaim::isGood).isPresent();
        Predicate<StatusLevel> bad = message.equals("told") ? LevelClaim::isDeviation : LevelClaim::isGrave;
        boolean followsBad = level.filter(bad.or(LevelClaim::isGrave)).isPresent();
        String follows = good ? "-first" : followsBad ? "-second" : "";
        return observation
                .message(message + follows)
                .putEvidence(
                        "status",
                        level.map(its -> its.label().plain()).or(whole::printed).orElse("–"))
                .build();
    }
}
