package se.tertial.plan.exporter.conformance.rules;

import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.WatchedOutput;

/**
 * Callers need not wrap the stream: a write to a socket or a file costs the same for one byte as for a thousand.
 */
final class WritesInPieces extends CaseRule {

    WritesInPieces() {
        super("S03", "write in pieces, not byte by byte", "put a buffer between your writer and the stream");
    }

    private static final int PIECE = 32;
    private static final int SHORT = 512;

    @Override
    void check(Subject subject, Case one) throws Exception {
        WatchedOutput output = new WatchedOutput();
        subject.exporter()
                .export(one.request(subject.exporter(), SmallRegion.whole()).build(), output);
        int length = output.bytes().length;
        if (length > SHORT && length / output.writes() < PIECE) {
            throw broken(length + " bytes came in " + output.writes() + " pieces");
        }
    }
}
