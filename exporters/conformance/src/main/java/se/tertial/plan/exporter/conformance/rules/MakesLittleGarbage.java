package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Assumptions;
import se.tertial.plan.export.spi.Capability;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.exporter.conformance.machine.Allocation;
import se.tertial.plan.exporter.conformance.machine.ForkedExports;
import se.tertial.plan.exporter.conformance.machine.Machine;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * For those whose descriptor claims STREAMING, in the run of M15. What a row costs hangs on the format; that it does not grow unseen is
 * why its author names a number.
 */
final class MakesLittleGarbage extends Rule {

    MakesLittleGarbage() {
        super(
                "S04",
                "ask for no more memory a row than its author says",
                "keep buffers and encoders for the whole run, and write a cell without a copy of it; or override mostBytesPerRow()");
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
        OptionalLong bytes = Allocation.perRow(result);
        Assumptions.assumeTrue(bytes.isPresent(), "Not counted: " + result);
        if (bytes.getAsLong() > subject.mostBytesPerRow()) {
            throw broken(large + " asked for " + bytes.getAsLong() + " bytes a row, not at most "
                    + subject.mostBytesPerRow());
        }
    }
}
