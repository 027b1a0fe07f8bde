package se.tertial.examples.cli;

import java.util.Optional;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.SourceDocument;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.Severity;

/**
 * Puts a finding into one line, in the form that editors know from compilers, with the period that it is about:
 * {@code report.txt:12:1: warning: 2025-T2: … [R03]}.
 *
 * @param portfolio what was checked
 * @param language the language of the lines
 */
record FindingLines(Portfolio portfolio, Language language) {

    String line(Finding finding) {
        return place(finding) + severity(finding.severity()).in(language) + ": "
                + finding.period().map(period -> period.code() + ": ").orElse("")
                + finding.message(language) + " [" + finding.rule() + "]";
    }

    private String place(Finding finding) {
        Optional<String> span = finding.spans().stream().findFirst().map(this::place);
        Optional<String> subject = finding.subject().map(Ref::toString).map(ref -> ref + ": ");
        return span.or(() -> subject).orElse("");
    }

    private String place(SourceSpan span) {
        String file = portfolio.sources().stream()
                .filter(source -> source.id().equals(span.document()))
                .map(SourceDocument::name)
                .findFirst()
                .orElse(span.document().toString());
        return file + ":" + span.firstLine() + ":" + span.firstColumn() + ": ";
    }

    static Bilingual severity(Severity severity) {
        return switch (severity) {
            case INFO -> Bilingual.of("info", "info");
            case WARNING -> Bilingual.of("varning", "warning");
            case ERROR -> Bilingual.of("fel", "error");
        };
    }
}
