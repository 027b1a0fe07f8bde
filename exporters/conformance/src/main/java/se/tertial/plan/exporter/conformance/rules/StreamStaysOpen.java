package se.tertial.plan.exporter.conformance.rules;

import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.WatchedOutput;

/**
 * The stream is the caller's, who may write on. Closing a writer closes the stream below it; so does finishing some archives.
 */
final class StreamStaysOpen extends CaseRule {

    StreamStaysOpen() {
        super(
                "M09",
                "leave the stream open",
                "flush your writer at the end, and keep writer and stream out of try-with-resources");
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        WatchedOutput output = new WatchedOutput();
        subject.exporter()
                .export(one.request(subject.exporter(), SmallRegion.tiny()).build(), output);
        if (output.isClosed()) {
            throw broken("close() was called after " + output.bytes().length + " bytes");
        }
    }
}
