package se.tertial.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.tertial.plan.export.AtomicFile;
import se.tertial.plan.model.Portfolio;
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
            converter = Converters.OfReportFormat.class,
            description =
                    "The form of the result (default: text): lines to read, a check report as JSON, or SARIF 2.1.0 for "
                            + "editors, build servers and viewers. With json and sarif the notes of the import go to standard "
                            + "error.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file for the result (default: standard output).")
    private @Nullable Path output;

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
        Portfolio portfolio = PortfolioFiles.read(file);
        RuleRegistry registry = tertial.plugins().rules();
        PlanChecker checker = PlanChecker.of(registry, RuleSets.of(rules, registry));
        spareTheInput();
        CheckResult result = new CheckResult(file, portfolio, checker.check(portfolio, day()));
        write(result);
        return result.reaches(failOn) ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    /** What a result for programs does not tell goes beside it: notes that decide the status, and the summary. */
    private void write(CheckResult result) throws IOException {
        if (format != ReportFormat.TEXT) {
            result.notes(failOn, tertial.language()).forEach(tertial.console()::remark);
        }
        if (output == null) {
            result.write(format, tertial.language(), tertial.console().results());
        } else {
            write(result, output);
        }
        if (format != ReportFormat.TEXT || output != null) {
            tertial.console().remark(tertial.say(result.summary()));
        }
    }

    private void write(CheckResult result, Path target) {
        try {
            AtomicFile.write(target, stream -> {
                result.write(format, tertial.language(), stream);
                return target;
            });
        } catch (IOException e) {
            throw Complaint.unwritable(target, e);
        }
    }

    private LocalDate day() {
        return Optional.ofNullable(asOf)
                .orElseGet(() -> LocalDate.now(tertial.console().clock()));
    }

    private void spareTheInput() throws IOException {
        if (output == null || !Files.exists(output)) {
            return;
        }
        if (Files.isSameFile(output, file)) {
            throw Complaint.wrong(output + " is the portfolio itself and would be overwritten; give another --output");
        }
        Path set = Path.of(rules);
        if (Files.exists(set) && Files.isSameFile(output, set)) {
            throw Complaint.wrong(output + " is the rule set itself and would be overwritten; give another --output");
        }
    }
}
