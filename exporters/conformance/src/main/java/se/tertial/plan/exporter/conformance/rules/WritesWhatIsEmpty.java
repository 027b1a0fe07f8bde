package se.tertial.plan.exporter.conformance.rules;

import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Artifact;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * A new organisation has nothing yet. A layout that needs a period refuses by itself; that is no breach.
 */
final class WritesWhatIsEmpty extends CaseRule {

    WritesWhatIsEmpty() {
        super(
                "M30",
                "write content that is empty",
                "expect no row, no follow-up and no period; write what says that there is none");
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        Artifact artifact = one.export(subject.exporter(), SmallRegion.empty());
        Throwable failure = Fails.of(() -> subject.words(artifact));
        if (failure != null) {
            throw broken("texts(bytes) cannot read what was written: " + failure);
        }
    }
}
