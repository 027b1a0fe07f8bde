package se.tertial.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.change.PlanChange;
import se.tertial.plan.rules.change.Side;

/** Says what has changed between two portfolios, or two periods of one. */
@Command(
        name = "compare",
        description =
                "Says what has changed between two portfolios, each in its last period, or between two periods of one: what "
                        + "improved or worsened, what is new, gone or reworded, who has fallen silent, which comments are "
                        + "repeated.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class CompareCommand implements Callable<Integer> {

    private final Tertial tertial;

    @Parameters(index = "0", paramLabel = "EARLIER", description = "The earlier portfolio, JSON or YAML.")
    private Path earlier;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "LATER",
            description = "The later portfolio, JSON or YAML (default: the earlier one, in another period).")
    private @Nullable Path later;

    @Option(
            names = "--periods",
            arity = "2",
            paramLabel = "PERIOD",
            converter = Converters.OfPeriod.class,
            description =
                    "The period of the earlier and that of the later portfolio, such as 2024-T1 2024-T2 (default: "
                            + "the last of each).")
    private List<ReportingPeriod> periods = List.of();

    CompareCommand(Tertial tertial) {
        this.tertial = tertial;
    }

    @Override
    public Integer call() throws IOException {
        if (later == null && periods.isEmpty()) {
            throw Complaint.wrong("the call lacks LATER or --periods; see 'tertial compare --help'");
        }
        Portfolio base = PortfolioFiles.read(earlier);
        Portfolio other = later == null ? base : PortfolioFiles.read(later);
        PlanChange change = PlanChange.between(
                side(earlier, base, 0), side(Optional.ofNullable(later).orElse(earlier), other, 1));
        for (String line : change.lines(tertial.language())) {
            tertial.console().print(line);
        }
        return ExitStatus.DONE;
    }

    private Side side(Path file, Portfolio portfolio, int index) {
        if (periods.isEmpty()) {
            return Side.latest(portfolio);
        }
        ReportingPeriod period = periods.get(index);
        List<ReportingPeriod> known = portfolio.followUps().stream()
                .map(FollowUp::period)
                .distinct()
                .sorted()
                .toList();
        if (!known.contains(period)) {
            throw Complaint.wrong("--periods: " + file + " has no follow-up of " + period + "; "
                    + (known.isEmpty() ? "it has none at all" : "expected " + listed(known)));
        }
        return Side.of(portfolio, period);
    }

    private static String listed(List<ReportingPeriod> periods) {
        return periods.stream().map(ReportingPeriod::code).collect(Collectors.joining(", "));
    }
}
