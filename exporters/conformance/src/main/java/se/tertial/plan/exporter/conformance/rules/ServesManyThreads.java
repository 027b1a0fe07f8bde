package se.tertial.plan.exporter.conformance.rules;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Artifact;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * One instance serves a whole server. Look at fields that are no constants, and at what is shared though it is not thread-safe.
 */
final class ServesManyThreads extends CaseRule {

    ServesManyThreads() {
        super(
                "M14",
                "serve 16 threads at a time",
                "keep nothing of a run in fields, static or not: formatters, buffers and counters belong in the run");
    }

    private static final int THREADS = 16;

    @Override
    List<Case> cases(Subject subject) {
        return subject.someCases();
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        Artifact alone = one.export(subject.exporter(), SmallRegion.whole());
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<Artifact> export = () -> {
            start.await();
            return one.export(subject.exporter(), SmallRegion.whole());
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Artifact> other : threads.invokeAll(Collections.nCopies(THREADS, export))) {
                Artifact artifact = result(other);
                if (!alone.sameBytes(artifact)) {
                    throw broken("one of them got something else: " + alone.difference(artifact));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Artifact result(Future<Artifact> export) throws InterruptedException {
        try {
            return export.get();
        } catch (ExecutionException e) {
            throw broken("one of them failed with " + e.getCause());
        }
    }
}
