package se.tertial.plan.export.layouts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Item;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.export.layouts.parts.Frame;
import se.tertial.plan.export.layouts.parts.Reader;
import se.tertial.plan.export.layouts.parts.RuleParts;
import se.tertial.plan.export.layouts.parts.Survey;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.CheckReport;

/** What rules have found, the gravest first, rule by rule; and which rules ran, were skipped or are suppressed. */
public final class FindingsLayout extends WordedLayout {

    private static final int TELLING = 20;

    /** Makes the layout; for {@link java.util.ServiceLoader}. */
    public FindingsLayout() {
        super("findings", Set.of(LayoutNeed.CHECK), List.of());
    }

    @Override
    public ReportDocument build(LayoutContext context) {
        CheckReport check = context.check().orElseThrow();
        Reader reader = new Reader(context);
        RuleParts rules = new RuleParts(reader, check);
        List<Section> sections = new ArrayList<>();
        List<Severity> severities = new ArrayList<>(Arrays.asList(Severity.values()));
        Collections.reverse(severities);
        for (Severity severity : severities) {
            List<Block> blocks = found(reader, check, severity);
            String id = severity.name().toLowerCase(java.util.Locale.ROOT);
            sections.add(Section.of(id, Text.of(reader.word(severity)), Blocks.of(blocks)));
        }
        sections.add(Section.of("figures", reader.say("findings.figures"), Blocks.of(rules.figures())));
        sections.add(Section.of("rules", reader.say("rules"), Blocks.of(rules.runs())));
        return new Frame(reader, id(), new Survey(reader).plans(), List.of())
                .subtitle(reader.say(
                        "findings.subtitle", Map.of("day", check.asOf().toString())))
                .around(sections);
    }

    private static List<Block> found(Reader reader, CheckReport check, Severity severity) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        reader.context().findings().stream()
                .filter(its -> its.severity() == severity)
                .forEach(its -> byRule.computeIfAbsent(its.rule(), rule -> new ArrayList<>())
                        .add(its));
        if (byRule.isEmpty()) {
            return List.of(Paragraph.of(reader.say("nothing")));
        }
        List<Block> blocks = new ArrayList<>();
        byRule.forEach((rule, findings) -> {
            String title = check.descriptor(rule)
                    .map(its -> " " + its.title().in(reader.language()))
                    .orElse("");
            blocks.add(new CoreBlock.Heading(3, Text.of(rule + title)));
            check.descriptor(rule)
                    .flatMap(its -> its.advice())
                    .ifPresent(advice ->
                            blocks.add(new Paragraph(Text.of(advice.in(reader.language())), Paragraph.Role.NOTE)));
            blocks.add(new CoreBlock.Items(
                    false, findings.stream().map(its -> item(reader, its)).toList()));
        });
        return blocks;
    }

    private static Item item(Reader reader, Finding finding) {
        Runs line = new Runs();
        String message = finding.message(reader.language());
        finding.period().ifPresent(period -> line.and(reader.period(period) + ": "));
        finding.subject()
                .map(reader::brief)
                .filter(name -> !isNamed(name, message))
                .ifPresent(name -> line.and(name).and(": "));
        line.and(message);
        List<Item> below = new ArrayList<>();
        finding.subsumed().forEach(its -> below.add(item(its.rule(), its.message(reader.language()))));
        return new Item(line.text(), below);
    }

    /** Whether a message names its subject itself, perhaps shortened; a name of ours before it would only repeat that. */
    private static boolean isNamed(Text name, String message) {
        String plain = name.plain().replaceFirst("^[\\p{L} ]*[\\d.]+ ", "");
        return message.contains(plain.substring(0, Math.min(plain.length(), TELLING)));
    }

    private static Item item(String rule, String message) {
        return new Item(Text.of(rule + ": " + message), List.of());
    }
}
