package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import se.tertial.plan.exporter.conformance.data.HostileTexts;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.Words;

/**
 * Formulas, markup, quotes, separators, placeholders, characters beyond the first plane, writing from right to left.
 */
final class HoldsHostileText extends CaseRule {

    HoldsHostileText() {
        super(
                "M23",
                "hold every text whole, whatever it looks like",
                "escape what your format gives a meaning to; never parse, format or trim a text");
    }

    @Override
    List<Case> cases(Subject subject) {
        return Hostile.cases(subject);
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        Hostile hostile = Hostile.of(subject, one, HostileTexts.holdable());
        hostile.firstMissing().ifPresent(text -> {
            throw broken(Words.shown(text) + " is not in the artifact as it was given");
        });
    }
}
