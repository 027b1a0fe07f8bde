package se.tertial.plan.exporter.conformance.rules;

import java.io.IOException;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.conformance.data.BrokenSource;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * Cursors over a file or a database fail with an UncheckedIOException while they advance.
 */
final class SourceFailureSurfaces extends CaseRule {

    SourceFailureSurfaces() {
        super(
                "M12",
                "pass on an IOException of the source unchanged",
                "unwrap the UncheckedIOException of a cursor with getCause(), and catch no other");
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // unchanged means the very same
    void check(Subject subject, Case one) {
        IOException unreadable = new IOException("The source cannot be read");
        BrokenSource source = new BrokenSource(SmallRegion.whole(), unreadable);
        ExportRequest request = one.request(subject.exporter(), source).build();
        source.breakNow();
        Throwable failure = Fails.of(() -> Case.export(subject.exporter(), request));
        if (source.failed() && failure != unreadable) {
            throw broken("reading failed with " + unreadable + ", and the export "
                    + (failure == null ? "ended as if nothing had happened" : "threw " + failure));
        }
    }
}
