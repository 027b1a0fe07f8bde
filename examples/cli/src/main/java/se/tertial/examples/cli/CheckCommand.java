package se.tertial.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleRegistry;

/** Tests a portfolio. */
@Command(
        name = "check",
        description =
                "Tests that a portfolio is sound, shows the notes of its import, and checks its content by rules.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class CheckCommand implements Callable<Integer> {

    private final Tertial tertial;

    @Parameters(paramLabel = "PORTFOLIO", description = "The portfolio, JSON or YAML.")
    private Path file;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.OfDate.class,
            description = "The day as of which to check (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--rules",
            paramLabel = "recommended|all|RULES",
            description = "The rules to check by (default: recommended).")
    private String rules = "recommended";

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            description = "The form of the result (default: text); this version has no other than text.")
    private String format = "text";

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            converter = Converters.OfThreshold.class,
            description = "How grave a finding makes the exit status 1 (default: error).")
    private Threshold failOn = Threshold.ERROR;

    CheckCommand(Tertial tertial) {
        this.tertial = tertial;
    }

    @Override
    public Integer call() throws IOException {
        refuseWhatIsMissing();
        Portfolio portfolio = PortfolioFiles.read(file);
        RuleRegistry registry = RuleRegistry.discover();
        CheckReport report =
                PlanChecker.of(registry, RuleSets.of(rules, registry)).check(portfolio, day());
        NoteLines lines = NoteLines.of(portfolio, tertial.language());
        for (ImportNote note : portfolio.importNotes()) {
            tertial.console().print(lines.line(note));
        }
        for (String line : new CheckLines(tertial.language()).of(report, portfolio)) {
            tertial.console().print(line);
        }
        tertial.console().print(tertial.say(result(portfolio, report)));
        return isGrave(portfolio, report) ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private boolean isGrave(Portfolio portfolio, CheckReport report) {
        return portfolio.importNotes().stream().anyMatch(note -> failOn.isReachedBy(note.severity()))
                || report.gravest().filter(failOn::isReachedBy).isPresent();
    }

    private LocalDate day() {
        return Optional.ofNullable(asOf)
                .orElseGet(() -> LocalDate.now(tertial.console().clock()));
    }

    private void refuseWhatIsMissing() {
        if (!format.equals("text")) {
            throw Complaint.wrong("the format '" + format + "' is not in this version; expected text");
        }
    }

    private Bilingual result(Portfolio portfolio, CheckReport report) {
        Bilingual imported = Counted.of(
                "importen lämnade {notes} {notes|anmärkning|anmärkningar}",
                "the import left {notes} {notes|note|notes}",
                Map.of("notes", portfolio.importNotes().size()));
        Bilingual summary = CheckLines.summary(report);
        return Bilingual.of(
                file + ": hel; " + imported.sv() + "; " + summary.sv(),
                file + ": sound; " + imported.en() + "; " + summary.en());
    }
}
