package se.tertial.plan.exporter.conformance.rules;

import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Content;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.Words;

/**
 * Not everybody sees colours, and no colour means the same everywhere (WCAG 1.4.1).
 */
final class SaysStatusInWords extends CaseRule {

    SaysStatusInWords() {
        super(
                "M22",
                "say a status in words, never by colour alone",
                "write StatusMark.text(), or the token of the block, beside the colour");
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        ExportRequest request =
                one.request(subject.exporter(), SmallRegion.whole()).build();
        String words = subject.words(Case.export(subject.exporter(), request));
        for (String status : Content.of(request).statuses()) {
            if (!words.contains(Words.of(status))) {
                throw broken("the status " + Words.shown(status) + " is not in the artifact");
            }
        }
    }
}
