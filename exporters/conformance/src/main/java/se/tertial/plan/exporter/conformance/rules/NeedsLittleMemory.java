package se.tertial.plan.exporter.conformance.rules;

import se.tertial.plan.exporter.conformance.machine.MachineRun;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;

/** What is held of a row must go before the next ones come. */
final class NeedsLittleMemory extends StreamingRule {

    NeedsLittleMemory() {
        super(
                "M15",
                "write a million rows in a heap of 64 MB",
                "pull rows and blocks one by one and write each before the next; or do not claim STREAMING");
    }

    @Override
    void check(Subject subject, Case large, String result) {
        if (result.startsWith(MachineRun.FAILED)) {
            throw broken(large + " " + result);
        }
    }
}
