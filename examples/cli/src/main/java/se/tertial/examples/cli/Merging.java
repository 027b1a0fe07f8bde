package se.tertial.examples.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.IncompatiblePortfoliosException;
import se.tertial.plan.model.MergeResult;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.PortfolioMerge;

/** Merges portfolios one after the other, and says what a person should look at. */
final class Merging {

    private final Tertial tertial;
    private @Nullable Portfolio portfolio;

    Merging(Tertial tertial, Optional<Portfolio> base) {
        this.tertial = tertial;
        this.portfolio = base.orElse(null);
    }

    void add(Path file, Portfolio incoming) {
        portfolio = portfolio == null ? incoming : merged(portfolio, file, incoming);
    }

    Portfolio portfolio() {
        return Objects.requireNonNull(portfolio, "nothing was added");
    }

    private Portfolio merged(Portfolio base, Path file, Portfolio incoming) {
        try {
            MergeLines lines = new MergeLines(tertial.language());
            MergeResult result = PortfolioMerge.into(base, incoming);
            result.findings().forEach(finding -> tertial.console().remark(lines.line(file, finding)));
            return result.portfolio();
        } catch (IncompatiblePortfoliosException e) {
            throw Complaint.wrong(file + " cannot be merged with what was read before: " + e.getMessage()
                    + ", such as by --organisation ORG.yaml");
        }
    }
}
