package se.tertial.plan.exporter.json;

import java.util.List;

/** Says that a file holds nothing readable of the kind that was asked for, with every problem found in it. */
public final class PlanFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;
    private final int untold;

    /**
     * Says what is wrong with a file.
     *
     * @param kind what the file should hold: "portfolio"
     * @param problems the problems, at least one, in the order of the file
     * @param untold how many more there are
     */
    public PlanFileException(String kind, List<FileProblem> problems, int untold) {
        super(message(kind, problems, untold));
        this.problems = List.copyOf(problems);
        this.untold = untold;
    }

    /**
     * What is wrong, in the order of the file.
     *
     * @return the problems, at least one, at most as many as {@link ReadLimits#problems()} allows
     */
    public List<FileProblem> problems() {
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

    private static String message(String kind, List<FileProblem> problems, int untold) {
        int more = problems.size() - 1 + untold;
        return "No readable " + kind + ": " + problems.get(0) + (more == 0 ? "" : " (and " + more + " more)");
    }
}
