package se.tertial.examples.benchmarks.rules;

/** Prints how many seconds a side takes, in a new Java machine, from its rules as they are written to the verdicts on ten reports. */
public final class FirstVerdict {

    private static final int REPORTS = 10;

    private FirstVerdict() {}

    public static void main(String[] args) throws Exception {
        RuleSide side = RuleSide.ALL.stream()
                .filter(its -> its.name().equals(args[0]))
                .findFirst()
                .orElseThrow();
        ReportedRows rows = ReportedRows.of(REPORTS);
        rows.rows();
        int[] found = {0};
        long started = System.nanoTime();
        side.preparation().prepare(rows).judge((rule, subject) -> found[0]++);
        double seconds = (System.nanoTime() - started) / 1e9;
        if (found[0] == 0) {
            throw new IllegalStateException(args[0] + " has found nothing in reports with a fault");
        }
        System.out.println(seconds);
    }
}
