package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import se.tertial.plan.exporter.conformance.data.HostileTexts;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.Words;

/**
 * The rule for formats that can, such as JSON. A format that cannot declares it, and keeps M27.
 */
final class HoldsLoneSurrogates extends CaseRule {

    HoldsLoneSurrogates() {
        super(
                "M25",
                "hold halves of surrogate pairs",
                "escape them; if the format has no place for them, declare limits().withoutLoneSurrogates(reason) and tell the loss in the outcome");
    }

    @Override
    List<Case> cases(Subject subject) {
        return Hostile.cases(subject);
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        Hostile hostile = Hostile.of(subject, one, HostileTexts.loneSurrogates());
        hostile.firstMissing().ifPresent(text -> {
            throw broken(Words.shown(text) + " is not in the artifact as it was given");
        });
    }
}
