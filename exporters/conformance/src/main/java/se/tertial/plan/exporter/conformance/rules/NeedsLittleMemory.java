package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import se.tertial.plan.export.spi.Capability;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.exporter.conformance.machine.ForkedExports;
import se.tertial.plan.exporter.conformance.machine.Machine;
import se.tertial.plan.exporter.conformance.machine.MachineRun;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * For those whose descriptor claims STREAMING. The rows come from a source that makes them as they are read, and go to a stream that forgets them.
 */
final class NeedsLittleMemory extends Rule {

    NeedsLittleMemory() {
        super(
                "M15",
                "write a million rows in a heap of 64 MB",
                "pull rows and blocks one by one and write each before the next; or do not claim STREAMING");
    }

    @Override
    public List<Trial> trials(Subject subject) {
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
        String result = subject.machines().run(Machine.SMALL).result(large.toString());
        if (result.startsWith(MachineRun.FAILED)) {
            throw broken(large + " " + result);
        }
    }
}
