package se.tertial.plan.exporter.json;

import java.util.List;

/** Says that a file holds no readable portfolio, with every problem found in it. */
public final class PlanJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<JsonProblem> problems;
    private final int untold;

    /**
     * Says what is wrong with a file.
     *
     * @param problems the problems, at least one, in the order of the file
     * @param untold how many more there are
     */
    public PlanJsonException(List<JsonProblem> problems, int untold) {
        super(message(problems, untold));
        this.problems = List.copyOf(problems);
        this.untold = untold;
    }

    /**
     * What is wrong, in the order of the file.
     *
     * @return the problems, at least one, at most as many as {@link ReadLimits#problems()} allows
     */
    public List<JsonProblem> problems() {
        return problems;
    }

    /**
     * How many more problems there are than {@link #problems()} tells.
     *
     * @return the number, 0 if all are told
     */
    public int untold() {
        return untold;
    }

    private static String message(List<JsonProblem> problems, int untold) {
        int more = problems.size() - 1 + untold;
        return "No readable portfolio: " + problems.get(0) + (more == 0 ? "" : " (and " + more + " more)");
    }
}
