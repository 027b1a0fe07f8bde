package se.tertial.examples.benchmarks.source;

import java.util.List;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;

/**
 * The rows that all families write, as a source of ours: 10,000 different comments in one follow-up, and the same ones again in as many follow-ups
 * as are asked for, so that a million rows take no more memory than ten thousand. Immutable and thread-safe.
 */
public final class FollowUps implements PlanSource {

    /** How many rows one follow-up has, if there are so many. */
    public static final int DIFFERENT = 10_000;

    private final Catalogue catalogue;
    private final List<Report> reports;

    private FollowUps(Catalogue catalogue, List<Report> reports) {
        this.catalogue = catalogue;
        this.reports = reports;
    }

    /**
     * A source with so many comments.
     *
     * @param rows a multiple of ten up to 10,000, or a multiple of 10,000
     */
    public static FollowUps of(int rows) {
        int inEach = Math.min(rows, DIFFERENT);
        if (rows < 1 || inEach % Region.BODIES != 0 || rows % inEach != 0) {
            throw new IllegalArgumentException("The rows are a multiple of " + Region.BODIES + " up to " + DIFFERENT
                    + ", or a multiple of that, not " + rows);
        }
        Region region = new Region(inEach / Region.BODIES);
        Portfolio.Builder catalogue = region.catalogue();
        for (int i = 0; i < rows / inEach; i++) {
            catalogue.addFollowUps(region.followUp(i).build());
        }
        return new FollowUps(catalogue.build(), region.reports("0-", Region.BODIES));
    }

    /**
     * A portfolio of as many different reports, all held, each with one comment.
     *
     * @param assignments how many assignments there are
     * @param followUps how many follow-ups, with a report on each assignment
     */
    public static Portfolio portfolio(int assignments, int followUps) {
        return portfolio(assignments, followUps, 1);
    }

    /** A portfolio of one follow-up that holds the same as {@link #of}. */
    public static Portfolio portfolio(int rows) {
        return portfolio(rows / Region.BODIES, 1, Region.BODIES);
    }

    private static Portfolio portfolio(int assignments, int followUps, int comments) {
        Region region = new Region(assignments);
        Portfolio.Builder portfolio = region.catalogue();
        for (int i = 0; i < followUps; i++) {
            portfolio.addFollowUps(region.followUp(i)
                    .reports(region.reports(i + "-", comments))
                    .build());
        }
        return portfolio.build();
    }

    /** How many comments there are in all follow-ups. */
    int rows() {
        return reports.size() * Region.BODIES * catalogue.followUpHeaders().size();
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public ReportCursor reports(Id followUp) {
        return ReportCursor.of(reports.iterator());
    }
}
