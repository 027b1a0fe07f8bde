package se.tertial.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.followup.NoteSeverity;
import se.tertial.plan.rules.Bilingual;

/** Tests a portfolio. */
@Command(
        name = "check",
        description =
                "Tests that a portfolio is sound, and shows the notes of its import. Rules on its content are not in "
                        + "this version yet.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class CheckCommand implements Callable<Integer> {

    private final Tertial tertial;

    @Parameters(paramLabel = "PORTFOLIO", description = "The portfolio, JSON.")
    private Path file;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.OfDate.class,
            description = "The day as of which to check (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--rules",
            paramLabel = "recommended|all|RULES.json",
            description = "The rules to check by (default: recommended); there are none yet.")
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
        NoteLines lines = NoteLines.of(portfolio, tertial.language());
        for (ImportNote note : portfolio.importNotes()) {
            tertial.console().print(lines.line(note));
        }
        tertial.console().print(tertial.say(result(portfolio)));
        boolean grave = portfolio.importNotes().stream().anyMatch(note -> failOn.isReachedBy(note.severity()));
        return grave ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private void refuseWhatIsMissing() {
        if (!rules.equals("recommended") && !rules.equals("all")) {
            throw Complaint.wrong(
                    "rule sets such as '" + rules + "' are not in this version yet; expected recommended or all");
        }
        if (!format.equals("text")) {
            throw Complaint.wrong("the format '" + format + "' is not in this version; expected text");
        }
    }

    private Bilingual result(Portfolio portfolio) {
        LocalDate day = Optional.ofNullable(asOf)
                .orElseGet(() -> LocalDate.now(tertial.console().clock()));
        long errors = count(portfolio, NoteSeverity.ERROR);
        long warnings = count(portfolio, NoteSeverity.WARNING);
        long infos = count(portfolio, NoteSeverity.INFO);
        return Bilingual.of(
                file + ": hel; importen lämnade " + errors + " fel, " + warnings + " varningar och " + infos
                        + " upplysningar; innehållet är inte prövat per " + day
                        + ", för den här versionen har inga regler än",
                file + ": sound; the import left " + errors + " errors, " + warnings + " warnings and " + infos
                        + " infos; the content was not checked as of " + day
                        + ", because this version has no rules yet");
    }

    private static long count(Portfolio portfolio, NoteSeverity severity) {
        return portfolio.importNotes().stream()
                .filter(note -> note.severity() == severity)
                .count();
    }
}
