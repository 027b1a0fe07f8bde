package se.tertial.examples.cli;

import java.util.Optional;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.SourceDocument;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.Figure;

/**
 * Puts a finding into one line, in the form that editors know from compilers, with the period that it is about:
 * {@code report.txt:12:1: warning: 2025-T2: … [R03]}.
 *
 * @param portfolio what was checked
 * @param language the language of the lines
 */
record FindingLines(Portfolio portfolio, Language language) {

    private static final Bilingual FIGURE = Bilingual.of("siffra", "figure");

    String line(Finding finding) {
        return place(finding) + severity(finding.severity()).in(language) + ": " + period(finding.period())
                + finding.message(language) + " [" + finding.rule() + "]";
    }

    /** What was counted, in the same form: {@code follow-up:t2: figure: 2025-T2: … [Q06]}. */
    String line(Figure figure) {
        return subject(figure.subject()) + FIGURE.in(language) + ": " + period(figure.period())
                + figure.message(language) + " [" + figure.rule() + "]";
    }

    private static String period(Optional<ReportingPeriod> period) {
        return period.map(its -> its.code() + ": ").orElse("");
    }

    private static String subject(Optional<Ref> subject) {
        return subject.map(Ref::toString).map(ref -> ref + ": ").orElse("");
    }

    private String place(Finding finding) {
        Optional<String> span = finding.spans().stream().findFirst().map(this::place);
        return span.orElseGet(() -> subject(finding.subject()));
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
