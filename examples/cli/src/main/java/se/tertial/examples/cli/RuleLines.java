package se.tertial.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * Puts rules into lines.
 *
 * @param language the language of the lines
 */
record RuleLines(Language language) {

    private static final Bilingual WHY = Bilingual.of("Varför", "Why");
    private static final Bilingual BASIS = Bilingual.of("Grund", "Basis");
    private static final Bilingual ADVICE = Bilingual.of("Gör så här", "What to do");
    private static final Bilingual MESSAGES = Bilingual.of("Säger", "Says");
    private static final Bilingual PARAMETERS = Bilingual.of("Kan ställas", "Can be set");
    private static final Bilingual SKIPPED = Bilingual.of("Prövas inte om", "Skipped if");
    private static final Bilingual SUBSUMES = Bilingual.of("Tar upp i sig", "Takes up");

    /** Id, severity, set and title. */
    String line(RuleDescriptor rule) {
        return rule.id() + "  " + FindingLines.severity(rule.severity()).in(language) + "  "
                + (rule.recommended() ? "recommended" : "all") + "  "
                + rule.title().in(language);
    }

    /** All that a reader may want to know of a rule. */
    List<String> page(RuleDescriptor rule) {
        List<String> lines = new ArrayList<>();
        lines.add(line(rule));
        lines.add(WHY.in(language) + ": " + rule.rationale().in(language));
        lines.add(BASIS.in(language) + ": " + rule.basis().in(language));
        rule.advice().ifPresent(advice -> lines.add(ADVICE.in(language) + ": " + advice.in(language)));
        rule.messages()
                .values()
                .forEach(message -> lines.add(MESSAGES.in(language) + ": " + message.outline(language)));
        rule.parameters().forEach(parameter -> lines.add(PARAMETERS.in(language) + ": " + shown(parameter)));
        if (!rule.needs().isEmpty()) {
            lines.add(SKIPPED.in(language) + ": "
                    + rule.needs().stream()
                            .map(Need::lack)
                            .map(lack -> lack.in(language))
                            .collect(Collectors.joining("; ")));
        }
        if (!rule.subsumes().isEmpty()) {
            lines.add(SUBSUMES.in(language) + ": " + String.join(", ", rule.subsumes()));
        }
        return lines;
    }

    private String shown(Parameter<?> parameter) {
        return parameter + ": " + parameter.help().in(language);
    }
}
