package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import se.tertial.plan.exporter.conformance.data.HostileTexts;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.Words;

/**
 * A cell of a workbook holds 32,767. A format with a bound declares it, and keeps M27.
 */
final class HoldsLongText extends CaseRule {

    HoldsLongText() {
        super(
                "M26",
                "hold a text of 32,768 characters",
                "write it whole; if the format has a bound, declare limits().withLongestText(characters, reason) and tell the loss in the outcome");
    }

    @Override
    List<Case> cases(Subject subject) {
        return Hostile.cases(subject);
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        Hostile hostile = Hostile.of(subject, one, HostileTexts.tooLong());
        hostile.firstMissing().ifPresent(text -> {
            throw broken(Words.shown(text) + " is not in the artifact as it was given");
        });
    }
}
