package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Artifact;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * An exporter that has no use for an executor keeps this rule as it is.
 */
final class SameBytesWithExecutor extends CaseRule {

    SameBytesWithExecutor() {
        super(
                "M08",
                "write the same bytes with an executor as without",
                "put the parts together in the order of the content, not in that in which they are ready");
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        Artifact alone = one.export(subject.exporter(), SmallRegion.whole());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Artifact together = Case.export(
                    subject.exporter(),
                    one.request(subject.exporter(), SmallRegion.whole())
                            .executor(threads)
                            .build());
            Artifact onTheSpot = Case.export(
                    subject.exporter(),
                    one.request(subject.exporter(), SmallRegion.whole())
                            .executor(Runnable::run)
                            .build());
            for (Artifact other : List.of(together, onTheSpot)) {
                if (!alone.sameBytes(other)) {
                    throw broken(alone.difference(other));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
