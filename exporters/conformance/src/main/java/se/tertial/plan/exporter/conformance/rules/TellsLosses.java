package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import se.tertial.plan.exporter.conformance.data.HostileTexts;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.Words;

/**
 * Nothing is lost silently: whoever publishes a file learns that it is not the whole. The JDK's XML writer swallows what follows a half surrogate pair.
 */
final class TellsLosses extends CaseRule {

    TellsLosses() {
        super(
                "M27",
                "tell what was lost, and lose nothing else",
                "count what you replace or cut, give the outcome a loss in Swedish and English (withLoss), and write all that stands around it");
    }

    @Override
    List<Case> cases(Subject subject) {
        return Hostile.cases(subject);
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        for (List<String> texts :
                List.of(HostileTexts.controls(), HostileTexts.loneSurrogates(), HostileTexts.tooLong())) {
            Hostile hostile = Hostile.of(subject, one, texts);
            hostile.firstMissing().ifPresent(text -> {
                if (hostile.artifact().outcome().losses().isEmpty()) {
                    throw broken(Words.shown(text) + " was lost, and the outcome tells of no loss");
                }
            });
            hostile.firstSwallowed().ifPresent(part -> {
                throw broken(Words.shown(part) + " was lost with what the format cannot hold");
            });
        }
    }
}
