package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Content;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.Words;

/**
 * Plans have an order that people know them by. If all texts are there (M19), look for sorting, and for maps that keep no order.
 */
final class KeepsOrder extends CaseRule {

    KeepsOrder() {
        super("M20", "keep the order of what it was given", "write rows and blocks as they come");
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        ExportRequest request =
                one.request(subject.exporter(), SmallRegion.whole()).build();
        String words = subject.words(Case.export(subject.exporter(), request));
        for (List<String> sequence : Content.of(request).sequences()) {
            int at = 0;
            for (String text : sequence) {
                int found = words.indexOf(Words.of(text), at);
                if (found < 0) {
                    throw broken(Words.shown(text) + " does not stand where it should, after "
                            + Words.shown(words.substring(Math.max(0, at - 40), at)));
                }
                at = found + Words.of(text).length();
            }
        }
    }
}
