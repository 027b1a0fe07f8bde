package se.tertial.plan.model.merge;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.MergeResult;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.match.Census;
import se.tertial.plan.model.match.Matching;
import se.tertial.plan.model.match.Similar;
import se.tertial.plan.model.rewrite.PortfolioRewrite;

/** A merge from end to end: what is which, the names of the base for all of it, one of two, and what is merely alike. */
public final class Merge {

    private Merge() {}

    /** {@return two portfolios of one organisation as one, and what was found on the way} */
    public static MergeResult into(Portfolio base, Portfolio incoming) {
        Census there = Census.of(base);
        Census here = Census.of(incoming);
        Matching matching = Matching.of(there, here);
        Portfolio named = matching.renames() ? PortfolioRewrite.portfolio(matching, incoming) : incoming;
        Join join = Join.of(base, there, named, matching);
        Portfolio merged = PortfolioJoin.portfolio(join, base, named);
        List<MergeFinding> findings = new ArrayList<>(matching.findings());
        findings.addAll(join.findings());
        findings.addAll(new Similar(there, here, matching).findings());
        return new MergeResult(merged, findings);
    }
}
