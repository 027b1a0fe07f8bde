package se.tertial.plan.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.rules.Finding;

/** Keeps out of a report what suppressions say, and tells what became of each. */
final class Suppressing {

    private final LocalDate asOf;
    private final List<Use> uses;
    private final Map<String, List<Use>> byRule = new HashMap<>();

    Suppressing(List<Suppression> suppressions, LocalDate asOf) {
        this.asOf = asOf;
        this.uses = suppressions.stream()
                .map(its -> new Use(its, new ArrayList<>()))
                .toList();
        uses.forEach(use -> byRule.computeIfAbsent(use.suppression.rule(), rule -> new ArrayList<>())
                .add(use));
    }

    private record Use(Suppression suppression, List<Finding> findings) {}

    /** The findings that no suppression keeps out, in their order, without the parts that one keeps out. */
    List<Finding> left(List<Finding> findings) {
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            if (!isKeptOut(finding)) {
                left.add(withPartsLeft(finding));
            }
        }
        return left;
    }

    private Finding withPartsLeft(Finding finding) {
        return finding.subsumed().isEmpty()
                ? finding
                : Finding.builder()
                        .copy(finding)
                        .subsumed(left(finding.subsumed()))
                        .build();
    }

    private boolean isKeptOut(Finding finding) {
        List<Use> fitting = byRule.getOrDefault(finding.rule(), List.of()).stream()
                .filter(use -> use.suppression.fits(finding))
                .toList();
        Optional<Use> holding =
                fitting.stream().filter(use -> use.suppression.holdsOn(asOf)).findFirst();
        holding.ifPresentOrElse(
                use -> use.findings.add(finding), () -> fitting.forEach(use -> use.findings.add(finding)));
        return holding.isPresent();
    }

    List<SuppressionUse> uses() {
        return uses.stream()
                .map(use -> new SuppressionUse(use.suppression, state(use), use.findings))
                .toList();
    }

    private SuppressionUse.State state(Use use) {
        if (!use.suppression.holdsOn(asOf)) {
            return SuppressionUse.State.EXPIRED;
        }
        return use.findings.isEmpty() ? SuppressionUse.State.UNUSED : SuppressionUse.State.USED;
    }
}
