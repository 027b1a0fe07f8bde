package se.tertial.plan.exporter.conformance.rules;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.spi.CancellationToken;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * The cursors of the request do the asking. An exporter fails here if it catches what they throw, or reads nothing.
 */
final class StopsWhenCancelled extends CaseRule {

    StopsWhenCancelled() {
        super(
                "M13",
                "stop when it is cancelled or interrupted",
                "let ExportException.Cancelled pass, and the mark of the thread stand; between rows that take long call request.cancellation().check()");
    }

    private static final int PLACES = 20;

    @Override
    void check(Subject subject, Case one) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        export(subject, one, () -> asked.incrementAndGet() < 0);
        int step = Math.max(1, asked.get() / PLACES);
        for (int at = 1; at <= asked.get(); at += step) {
            int place = at;
            AtomicInteger times = new AtomicInteger();
            Throwable failure = Fails.of(() -> export(subject, one, () -> times.incrementAndGet() >= place));
            if (!(failure instanceof ExportException.Cancelled)) {
                throw broken(
                        "cancelled when it asked for the " + place + ". time of " + asked + ", it " + did(failure));
            }
        }
        interrupt(subject, one);
    }

    private void interrupt(Subject subject, Case one) {
        ExportRequest request =
                one.request(subject.exporter(), SmallRegion.whole()).build();
        Thread.currentThread().interrupt();
        Throwable failure = Fails.of(() -> Case.export(subject.exporter(), request));
        boolean stillInterrupted = Thread.interrupted();
        if (!(failure instanceof ExportException.Cancelled)) {
            throw broken("interrupted before it began, it " + did(failure));
        }
        if (!stillInterrupted) {
            throw broken("it took away the mark that the thread is interrupted");
        }
    }

    private static String did(@Nullable Throwable failure) {
        return failure == null ? "wrote to the end" : "threw " + failure;
    }

    private static void export(Subject subject, Case one, CancellationToken token) throws IOException {
        Case.export(
                subject.exporter(),
                one.request(subject.exporter(), SmallRegion.whole())
                        .cancellation(token)
                        .build());
    }
}
