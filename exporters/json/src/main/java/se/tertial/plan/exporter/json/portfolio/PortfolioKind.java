package se.tertial.plan.exporter.json.portfolio;

import se.tertial.plan.exporter.json.file.FileKind;
import se.tertial.plan.exporter.json.file.RootReading;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.ValueReader;
import se.tertial.plan.model.Portfolio;

/** Files that hold a portfolio. */
public record PortfolioKind() implements FileKind<Portfolio> {

    @Override
    public String noun() {
        return "portfolio";
    }

    @Override
    public RootReading<Portfolio> begin(ValueReader values, Input in) {
        return new PortfolioParts(values, in);
    }
}
