package se.tertial.plan.exporter.conformance.rules;

import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Content;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.WatchedOutput;

/**
 * Bytes that stay in a buffer of the exporter are lost: nobody else can flush it.
 */
final class StreamIsFlushed extends CaseRule {

    StreamIsFlushed() {
        super("M10", "flush the stream at the end", "call flush() on the outermost writer before you return");
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        WatchedOutput output = new WatchedOutput();
        subject.exporter()
                .export(one.request(subject.exporter(), SmallRegion.tiny()).build(), output);
        if (output.unflushed() > 0) {
            throw broken(output.unflushed() + " bytes were not flushed");
        }
        if (output.bytes().length == 0
                && Content.of(one.request(subject.exporter(), SmallRegion.tiny())
                                        .build())
                                .rows()
                        > 0) {
            throw broken("nothing was written");
        }
    }
}
