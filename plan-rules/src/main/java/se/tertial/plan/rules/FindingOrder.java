package se.tertial.plan.rules;

import java.util.Comparator;

/** The one order of findings: no two different findings are equal in it. */
final class FindingOrder {

    static final Comparator<Finding> INSTANCE = Comparator.comparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.subject().map(Object::toString).orElse(""))
            .thenComparing(finding -> finding.period().map(Object::toString).orElse(""))
            .thenComparing(finding -> finding.path().orElse(""))
            .thenComparing(finding -> finding.evidence().toString())
            .thenComparing(finding -> finding.spans().toString())
            .thenComparing(Finding::toString);

    private FindingOrder() {}
}
