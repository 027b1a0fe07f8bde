package se.tertial.plan.model;

import java.util.List;

/** Says that a portfolio cannot be, with every fault that was found. */
public final class InvalidPortfolioException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<PortfolioFault> faults;

    InvalidPortfolioException(List<PortfolioFault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * What is wrong: first what is there twice, then references, levels, circles and reports, each in the order of the portfolio.
     *
     * @return the faults, at least one
     */
    public List<PortfolioFault> faults() {
        return faults;
    }

    private static String message(List<PortfolioFault> faults) {
        String more = faults.size() == 1 ? "" : " (and " + (faults.size() - 1) + " more)";
        return "The portfolio is impossible at " + faults.get(0) + more;
    }
}
