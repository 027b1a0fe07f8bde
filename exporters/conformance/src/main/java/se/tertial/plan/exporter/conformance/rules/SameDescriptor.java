package se.tertial.plan.exporter.conformance.rules;

import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * Look at what the descriptor is built from: it is asked for often, by any thread, before and after exports.
 */
final class SameDescriptor extends ExporterRule {

    SameDescriptor() {
        super("M01", "describe itself the same at every call", "keep the descriptor in a constant");
    }

    @Override
    void check(Subject subject) throws Exception {
        ExporterDescriptor first = subject.exporter().descriptor();
        subject.cases().get(0).export(subject.exporter(), SmallRegion.tiny());
        ExporterDescriptor again = subject.exporter().descriptor();
        if (!first.equals(again)) {
            throw broken("descriptor() gave two that are not equal, of the ids '" + first.id() + "' and '" + again.id()
                    + "'");
        }
    }
}
