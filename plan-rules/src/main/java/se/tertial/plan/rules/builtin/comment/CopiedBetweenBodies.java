package se.tertial.plan.rules.builtin.comment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Candidates;
import se.tertial.plan.rules.builtin.Groups;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * C02: bodies that say of one thing in one period the same in whole stretches. Names that both quote do not count: words
 * between quotation marks, the wording of the thing, titles of documents. The comments of a period are forgotten when it is
 * over.
 */
public final class CopiedBetweenBodies implements Rule {

    private static final RuleTexts TEXTS = RuleTexts.of(CopiedBetweenBodies.class, "C02");
    private static final Parameter<BigDecimal> CONTAINMENT = Parameter.builder(
                    "containment", ParameterType.DECIMAL, TEXTS.help("containment"))
            .defaultValue(new BigDecimal("0.5"))
            .validation(
                    value -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0,
                    Bilingual.of(
                            "ett tal över 0 och högst 1, till exempel 0.5",
                            "a number above 0 and at most 1, such as 0.5"))
            .build();
    private static final Parameter<Integer> RUNS = Parameter.builder(
                    "runs", ParameterType.integer(1, 1_000), TEXTS.help("runs"))
            .defaultValue(8)
            .build();

    /** A rule; all are equal. */
    public CopiedBetweenBodies() {}

    @Override
    public RuleDescriptor descriptor() {
        return TEXTS.describe()
                .severity(Severity.INFO)
                .addParameters(CONTAINMENT, RUNS)
                .addNeeds(Need.REPORT, Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Comparing(context);
    }

    private record Kept(Said said, Shingles runs) {}

    private static final class Comparing implements Check {

        private final RuleContext context;
        private final KnownNames names;
        private final double least;
        private final int fewest;
        private final Map<Ref, List<Kept>> bySubject = new HashMap<>();
        private @Nullable ReportingPeriod period;

        Comparing(RuleContext context) {
            this.context = context;
            this.names = new KnownNames(context.catalogue());
            this.least = context.parameter(CONTAINMENT).doubleValue();
            this.fewest = context.parameter(RUNS);
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            if (!view.period().equals(period)) {
                bySubject.clear();
                period = view.period();
            }
            List<Kept> kept = bySubject.computeIfAbsent(view.subject(), subject -> new ArrayList<>(1));
            int before = kept.size();
            Said.in(view).forEach(said -> kept.add(new Kept(said, names.unnamed(said))));
            if (kept.size() > 1) {
                groups(kept).forEach(group -> tell(group, before, kept, found));
            }
        }

        private List<List<Integer>> groups(List<Kept> kept) {
            Candidates<Integer> index = new Candidates<>();
            Groups groups = new Groups();
            for (int i = 0; i < kept.size(); i++) {
                for (int candidate : index.enter(kept.get(i).runs().all())) {
                    if (saysTheSame(kept.get(i), kept.get(candidate))) {
                        groups.join(i, candidate);
                    }
                }
            }
            return groups.all();
        }

        private boolean saysTheSame(Kept one, Kept other) {
            return !one.said().speaker().equals(other.said().speaker())
                    && one.runs().common(other.runs()) >= fewest
                    && one.runs().containment(other.runs()) >= least;
        }

        /** Told of the first that is new and not the first of all. */
        private void tell(List<Integer> group, int before, List<Kept> kept, FindingSink found) {
            group.stream()
                    .skip(1)
                    .filter(number -> number >= before)
                    .findFirst()
                    .ifPresent(number -> {
                        Said said = kept.get(number).said();
                        List<Said> others = group.stream()
                                .filter(other -> !other.equals(number))
                                .map(other -> kept.get(other).said())
                                .toList();
                        Set<String> speakers = others.stream()
                                .map(other -> context.label(other.speaker()))
                                .collect(Collectors.toCollection(LinkedHashSet::new));
                        found.add(said.observe(context, others)
                                .putEvidence("others", String.join(", ", speakers))
                                .build());
                    });
        }
    }
}
