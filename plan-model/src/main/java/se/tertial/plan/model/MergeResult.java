package se.tertial.plan.model;

import java.util.List;
import java.util.Objects;

/**
 * What came of a merge. Immutable and thread-safe.
 *
 * @param portfolio the merged portfolio, sound as every portfolio is
 * @param findings what a person should look at; empty if the two fitted
 */
public record MergeResult(Portfolio portfolio, List<MergeFinding> findings) {

    /** Copies the findings. */
    public MergeResult {
        Objects.requireNonNull(portfolio, "portfolio");
        findings = List.copyOf(findings);
    }
}
