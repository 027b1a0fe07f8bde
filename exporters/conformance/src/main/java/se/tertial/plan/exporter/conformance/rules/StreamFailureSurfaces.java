package se.tertial.plan.exporter.conformance.rules;

import java.io.IOException;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.FailingOutput;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * The disk is full after n bytes, for every n of a small report and at most at a thousand places of a long one.
 */
final class StreamFailureSurfaces extends CaseRule {

    StreamFailureSurfaces() {
        super(
                "M11",
                "pass on an IOException of the stream unchanged",
                "do not catch it; unwrap an UncheckedIOException with getCause(); use no PrintStream or PrintWriter, which swallow it");
    }

    private static final int PLACES = 1_000;

    @Override
    void check(Subject subject, Case one) throws Exception {
        ExportRequest request =
                one.request(subject.exporter(), SmallRegion.tiny()).build();
        int length = Case.export(subject.exporter(), request).bytes().length;
        int step = Math.max(1, length / PLACES);
        for (int room = 0; room < length; room += step) {
            check(subject, request, room);
        }
        check(subject, request, length);
    }

    @SuppressWarnings("ReferenceEquality") // unchanged means the very same
    private void check(Subject subject, ExportRequest request, int room) {
        IOException full = new IOException("No room after " + room + " bytes");
        Throwable failure = Fails.of(() -> subject.exporter().export(request, new FailingOutput(room, full)));
        if (failure != full) {
            throw broken("the stream failed after " + room + " bytes with " + full + ", and the export "
                    + (failure == null ? "ended as if nothing had happened" : "threw " + failure));
        }
    }
}
