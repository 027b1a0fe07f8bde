package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Content;
import se.tertial.plan.exporter.conformance.trial.Subject;
import se.tertial.plan.exporter.conformance.trial.Words;
import se.tertial.plan.model.text.Language;

/**
 * Every assignment and comment of a model, every text of a table, everything that a report says, for two audiences and in two languages.
 */
final class HoldsEverything extends CaseRule {

    HoldsEverything() {
        super(
                "M19",
                "hold everything that it was given",
                "write every row and block, with all texts of each; if texts(bytes) does not find what is there, override it in the test");
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        check(subject, one, Audience.PUBLIC, Language.SV);
        check(subject, one, Audience.ALL, Language.EN);
    }

    private void check(Subject subject, Case one, Audience audience, Language language) throws Exception {
        ExportRequest request = one.request(subject.exporter(), SmallRegion.whole())
                .audience(audience)
                .language(language)
                .build();
        String words = subject.words(Case.export(subject.exporter(), request));
        List<String> missing = Content.of(request).texts().stream()
                .filter(text -> !words.contains(Words.of(text)))
                .toList();
        if (!missing.isEmpty()) {
            throw broken(missing.size() + " texts are not in the artifact (audience " + audience + ", language "
                    + language + "), the first one " + Words.shown(missing.get(0)));
        }
    }
}
