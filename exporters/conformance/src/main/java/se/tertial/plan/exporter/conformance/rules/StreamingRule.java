package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import se.tertial.plan.export.spi.Capability;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.exporter.conformance.machine.ForkedExports;
import se.tertial.plan.exporter.conformance.machine.Machine;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * A rule for those whose descriptor claims STREAMING: it looks at what became of a million rows of each kind of content on a machine with
 * little memory. The rows come from a source that makes them as they are read, and go to a stream that forgets them.
 */
abstract class StreamingRule extends Rule {

    StreamingRule(String id, String title, String advice) {
        super(id, title, advice);
    }

    /** Judges the result of a case. */
    abstract void check(Subject subject, Case large, String result);

    @Override
    public final List<Trial> trials(Subject subject) {
        return subject.casesByKind().stream()
                .map(one -> one.selection().kind())
                .map(kind -> elsewhere(ForkedExports.ROWS + " rows of " + kind, subject, () -> check(subject, kind)))
                .toList();
    }

    private void check(Subject subject, ContentKind kind) throws Exception {
        Assumptions.assumeTrue(
                subject.exporter().descriptor().capabilities().contains(Capability.STREAMING),
                "The descriptor does not claim STREAMING");
        Case large = new Case(ForkedExports.large(kind), subject.cases().get(0).options());
        check(subject, large, subject.machines().run(Machine.SMALL).result(large.toString()));
    }
}
