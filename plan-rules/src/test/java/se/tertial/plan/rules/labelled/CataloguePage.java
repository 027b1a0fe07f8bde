package se.tertial.plan.rules.labelled;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * The page of all rules in one language, in Markdown.
 *
 * @param language the language
 * @param rules the rules, by id
 * @param scores how those that read prose did on their labelled cases, by id
 */
record CataloguePage(Language language, List<RuleDescriptor> rules, Map<String, Score> scores) {

    private static final Bilingual HEAD = Bilingual.of("""
            # Regelkatalogen

            Reglerna som följer med `plan-rules`: vad var och en frågar om, varför, och vad man gör åt det. `tertial rules ID`
            visar samma sak, `tertial check --rules recommended|all|FIL` prövar dem. *Rekommenderad* är en regel som är så säker att
            den kan stå på från början; övriga finns i `all`.

            Regler som läser löpande text prövas mot märkta fall: korta stycken ur planer och uppföljningar, skrivna för ändamålet,
            där det är bestämt i förväg om regeln ska fråga eller tiga. Ungefär hälften är sådana där den ska tiga. *Precision* är hur stor
            del av det regeln fann som den skulle finna, *täckning* hur stor del av det den skulle finna som den fann. Siffrorna
            gäller de fallen, som fanns till hands när reglerna fick sin slutliga form: räkna med lägre på andra texter. En regel under
            0,90 i precision är inte rekommenderad.

            Sidan skrivs av bygget; ändra den inte för hand.
            """, """
            # The catalogue of rules

            The rules that come with `plan-rules`: what each asks about, why, and what to do about it. `tertial rules ID` shows
            the same, `tertial check --rules recommended|all|FILE` checks by them. *Recommended* is a rule that is sure enough to be
            on from the start; the others are in `all`.

            Rules that read prose are held to labelled cases: short pieces of plans and follow-ups, written for the purpose,
            of which it was settled beforehand whether the rule is to ask or to keep silent. About half are such where it is to keep
            silent. *Precision* is how much of what a rule found it was to find, *recall* how much of what it was to find it found.
            The figures hold for those cases, which were at hand when the rules got their last form: on other texts expect less. A rule
            below 0.90 in precision is not recommended.

            The build writes this page; do not change it by hand.
            """);

    private static final Bilingual TABLE = Bilingual.of(
            "| regel | frågar om | allvar | mängd | precision | täckning | fall |\n| --- | --- | --- | --- | --- | --- | --- |\n",
            "| rule | asks about | severity | set | precision | recall | cases |\n| --- | --- | --- | --- | --- | --- | --- |\n");
    private static final Bilingual BASIS = Bilingual.of("Grund", "Basis");
    private static final Bilingual ADVICE = Bilingual.of("Gör så här", "What to do");
    private static final Bilingual SAYS = Bilingual.of("Säger", "Says");
    private static final Bilingual SET = Bilingual.of("Kan ställas", "Can be set");
    private static final Bilingual SKIPPED = Bilingual.of("Prövas inte om", "Skipped if");
    private static final Bilingual SUBSUMES = Bilingual.of("Tar upp i sig", "Takes up");

    String text() {
        return HEAD.in(language) + "\n" + TABLE.in(language)
                + rules.stream().map(this::row).collect(Collectors.joining())
                + rules.stream().map(this::section).collect(Collectors.joining());
    }

    private String row(RuleDescriptor rule) {
        Score score = scores.get(rule.id());
        return "| [%s](#%s) | %s | %s | %s | %s |\n"
                .formatted(
                        rule.id(),
                        rule.id().toLowerCase(Locale.ROOT),
                        rule.title().in(language),
                        severity(rule.severity()).in(language),
                        rule.recommended() ? "recommended" : "all",
                        score == null
                                ? "– | – | –"
                                : number(score.precision().toString()) + " | "
                                        + number(score.recall().toString()) + " | " + score.cases());
    }

    private String section(RuleDescriptor rule) {
        StringBuilder section = new StringBuilder("\n## " + rule.id() + "\n\n**"
                + rule.title().in(language) + ".** " + rule.rationale().in(language) + "\n\n");
        item(section, BASIS, rule.basis().in(language));
        rule.advice().ifPresent(advice -> item(section, ADVICE, advice.in(language)));
        rule.messages().values().forEach(message -> item(section, SAYS, "`" + message.outline(language) + "`"));
        for (Parameter<?> parameter : rule.parameters()) {
            item(section, SET, "`" + parameter + "`: " + parameter.help().in(language));
        }
        if (!rule.needs().isEmpty()) {
            item(
                    section,
                    SKIPPED,
                    rule.needs().stream()
                            .map(Need::lack)
                            .map(lack -> lack.in(language))
                            .collect(Collectors.joining("; ")));
        }
        if (!rule.subsumes().isEmpty()) {
            item(section, SUBSUMES, String.join(", ", rule.subsumes()));
        }
        return section.toString();
    }

    private void item(StringBuilder section, Bilingual name, String words) {
        section.append("- ")
                .append(name.in(language))
                .append(": ")
                .append(words)
                .append('\n');
    }

    private String number(String decimal) {
        return language.equals(Language.SV) ? decimal.replace('.', ',') : decimal;
    }

    private static Bilingual severity(Severity severity) {
        return switch (severity) {
            case INFO -> Bilingual.of("upplysning", "info");
            case WARNING -> Bilingual.of("varning", "warning");
            case ERROR -> Bilingual.of("fel", "error");
        };
    }
}
