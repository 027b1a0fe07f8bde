package se.tertial.plan.exporter.conformance.rules;

import java.util.OptionalLong;
import org.junit.jupiter.api.Assumptions;
import se.tertial.plan.exporter.conformance.machine.Allocation;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;

/** What a row costs hangs on the format; that it does not grow unseen is why its author names a number. */
final class MakesLittleGarbage extends StreamingRule {

    MakesLittleGarbage() {
        super(
                "S04",
                "ask for no more memory a row than its author says",
                "keep buffers and encoders for the whole run, and write a cell without a copy of it; or override mostBytesPerRow()");
    }

    @Override
    void check(Subject subject, Case large, String result) {
        OptionalLong bytes = Allocation.perRow(result);
        Assumptions.assumeTrue(bytes.isPresent(), "Not counted: " + result);
        if (bytes.getAsLong() > subject.mostBytesPerRow()) {
            throw broken(large + " asked for " + bytes.getAsLong() + " bytes a row, not at most "
                    + subject.mostBytesPerRow());
        }
    }
}
