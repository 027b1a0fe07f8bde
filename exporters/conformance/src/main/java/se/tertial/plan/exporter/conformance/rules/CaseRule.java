package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;

/** A rule that is tried with every selection of content. */
abstract class CaseRule extends Rule {

    CaseRule(String id, String title, String advice) {
        super(id, title, advice);
    }

    /** The selections that it is tried with. */
    List<Case> cases(Subject subject) {
        return subject.cases();
    }

    abstract void check(Subject subject, Case one) throws Exception;

    @Override
    public final List<Trial> trials(Subject subject) {
        return cases(subject).stream()
                .map(one -> trial(one.toString(), subject, () -> check(subject, one)))
                .toList();
    }
}
