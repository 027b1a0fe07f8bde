package se.tertial.plan.exporter.conformance.rules;

import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Artifact;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * Look for fields that change, for the clock, for iteration over hash sets, for random ids.
 */
final class SameBytesAgain extends CaseRule {

    SameBytesAgain() {
        super(
                "M06",
                "write the same bytes for the same request",
                "keep what belongs to a run in an object of that run; take the time from generatedAt(), sort what has no order, and use no random ids");
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        Artifact first = one.export(subject.exporter(), SmallRegion.whole());
        one.export(subject.exporter(), SmallRegion.tiny());
        Artifact again = one.export(subject.exporter(), SmallRegion.whole());
        if (!first.sameBytes(again)) {
            throw broken("a second export was not the first: " + first.difference(again));
        }
    }
}
