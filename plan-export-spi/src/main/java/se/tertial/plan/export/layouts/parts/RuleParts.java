package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.RuleRun;
import se.tertial.plan.rules.check.Suppression;
import se.tertial.plan.rules.check.SuppressionUse;

/** Which rules a check ran, which it could not, and which findings somebody has decided to live with. */
public final class RuleParts {

    private final Reader reader;
    private final CheckReport check;

    public RuleParts(Reader reader, CheckReport check) {
        this.reader = reader;
        this.check = check;
    }

    /** Rules by outcome with how much they found, then suppressions. */
    public List<Block> runs() {
        return runs(this::counted);
    }

    /** Rules by outcome, then suppressions; not what was found. */
    public List<Block> runsAlone() {
        return runs(run -> named(run).text());
    }

    private List<Block> runs(Function<RuleRun, Text> line) {
        List<Block> blocks = new ArrayList<>();
        for (RuleRun.Outcome outcome : RuleRun.Outcome.values()) {
            List<Text> lines = check.runs(outcome).stream().map(line).toList();
            if (!lines.isEmpty()) {
                blocks.add(
                        new Paragraph(Text.of(reader.word(outcome) + " (" + lines.size() + ")"), Paragraph.Role.LABEL));
                blocks.add(CoreBlock.Items.of(lines));
            }
        }
        List<Text> suppressed = check.suppressions().stream().map(this::line).toList();
        blocks.add(new Paragraph(reader.say("rules.suppressions"), Paragraph.Role.LABEL));
        blocks.add(
                suppressed.isEmpty()
                        ? Paragraph.of(reader.say("rules.no-suppressions"))
                        : CoreBlock.Items.of(suppressed));
        return blocks;
    }

    /** What rules have counted. */
    public List<Block> figures() {
        List<Text> lines = check.figures().stream()
                .map(figure -> {
                    Runs line = new Runs();
                    figure.subject()
                            .ifPresent(
                                    subject -> line.and(reader.brief(subject)).and(": "));
                    return line.and(figure.message(reader.language())).text();
                })
                .toList();
        return List.of(lines.isEmpty() ? Paragraph.of(reader.say("findings.no-figures")) : CoreBlock.Items.of(lines));
    }

    private Text counted(RuleRun run) {
        Runs line = named(run);
        if (run.found() > 0) {
            line.and(" – ").and(reader.count("rules.found", run.found()));
        }
        return line.text();
    }

    private Runs named(RuleRun run) {
        Runs line =
                Runs.of(run.descriptor().id() + " " + run.descriptor().title().in(reader.language()));
        run.reason().ifPresent(reason -> line.and(" – " + reason.in(reader.language())));
        return line;
    }

    private Text line(SuppressionUse use) {
        Suppression suppression = use.suppression();
        Runs line = Runs.of(suppression.rule());
        suppression.subject().ifPresent(subject -> line.and(", ").and(reader.brief(subject)));
        suppression.period().ifPresent(period -> line.and(", " + reader.period(period)));
        line.and(": ").and(reader.own(suppression.reason()));
        suppression
                .owner()
                .ifPresent(owner -> line.and(" (").and(reader.own(owner)).and(")"));
        return line.and("; ")
                .and(reader.say(
                        "SuppressionUse." + use.state().name(),
                        Map.of(
                                "n", String.valueOf(use.findings().size()),
                                "day", suppression.expires().toString())))
                .text();
    }
}
