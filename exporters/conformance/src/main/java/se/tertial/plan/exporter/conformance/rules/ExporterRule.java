package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import se.tertial.plan.exporter.conformance.trial.Subject;

/** A rule that is tried once. */
abstract class ExporterRule extends Rule {

    ExporterRule(String id, String title, String advice) {
        super(id, title, advice);
    }

    abstract void check(Subject subject) throws Exception;

    @Override
    public final List<Trial> trials(Subject subject) {
        return List.of(trial(subject.exporter().getClass().getSimpleName(), subject, () -> check(subject)));
    }
}
