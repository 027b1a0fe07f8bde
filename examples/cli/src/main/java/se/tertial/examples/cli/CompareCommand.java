package se.tertial.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads two portfolios to compare them. */
@Command(
        name = "compare",
        description =
                "Tests that both portfolios can be read; what has changed between them this version cannot say yet.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EARLIER", description = "The earlier portfolio, JSON.")
    private Path earlier;

    @Parameters(index = "1", paramLabel = "LATER", description = "The later portfolio, JSON.")
    private Path later;

    @Override
    public Integer call() {
        PortfolioFiles.read(earlier);
        PortfolioFiles.read(later);
        throw Complaint.wrong("both portfolios are sound, but comparing them is not in this version yet");
    }
}
