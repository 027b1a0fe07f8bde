package se.tertial.plan.rules.builtin.comment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Candidates;
import se.tertial.plan.rules.builtin.Groups;
import se.tertial.plan.rules.builtin.OneMatter;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.language.prose.Prose;

/**
 * C03: a body that says of one thing nearly what it says of another in the same period. Two things of which one stands within
 * the other are one matter. What a body said is forgotten when the period is over.
 */
public final class CopiedBetweenSubjects implements Rule {

    private static final RuleTexts TEXTS = RuleTexts.of(CopiedBetweenSubjects.class, "C03");
    private static final Parameter<BigDecimal> RATIO = Parameter.builder(
                    "ratio", ParameterType.DECIMAL, TEXTS.help("ratio"))
            .defaultValue(new BigDecimal("0.6"))
            .validation(
                    value -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0,
                    Bilingual.of(
                            "ett tal över 0 och högst 1, till exempel 0.6",
                            "a number above 0 and at most 1, such as 0.6"))
            .build();
    private static final Parameter<Integer> WORDS = Parameter.builder(
                    "words", ParameterType.integer(1, 1_000), TEXTS.help("words"))
            .defaultValue(12)
            .build();

    /** A rule; all are equal. */
    public CopiedBetweenSubjects() {}

    @Override
    public RuleDescriptor descriptor() {
        return TEXTS.describe()
                .severity(Severity.INFO)
                .addParameters(RATIO, WORDS)
                .addNeeds(Need.REPORT, Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Comparing(context);
    }

    /** What one body has said in the period. */
    private record Speech(List<Utterance> all, Candidates<String> index, Groups groups) {

        Speech() {
            this(new ArrayList<>(), new Candidates<>(), new Groups());
        }
    }

    private static final class Comparing implements Check {

        private final RuleContext context;
        private final OneMatter matters;
        private final double least;
        private final int shortest;
        private final Map<Ref, Speech> bySpeaker = new LinkedHashMap<>();
        private @Nullable ReportingPeriod period;

        Comparing(RuleContext context) {
            this.context = context;
            this.matters = new OneMatter(context);
            this.least = context.parameter(RATIO).doubleValue();
            this.shortest = context.parameter(WORDS);
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            if (!view.period().equals(period)) {
                end(found);
                period = view.period();
            }
            for (Said said : Said.in(view)) {
                Prose prose = view.prose(said.comment());
                if (prose.words().size() >= shortest) {
                    enter(said, prose, bySpeaker.computeIfAbsent(said.speaker(), speaker -> new Speech()));
                }
            }
        }

        private void enter(Said said, Prose prose, Speech speech) {
            Utterance utterance = Utterance.of(said);
            int number = speech.all().size();
            speech.all().add(utterance);
            speech.index().enter(Utterance.rarest(prose)).stream()
                    .filter(candidate -> saysTheSame(utterance, speech.all().get(candidate)))
                    .findFirst()
                    .ifPresent(candidate -> speech.groups().join(number, candidate));
        }

        private boolean saysTheSame(Utterance one, Utterance other) {
            Ref subject = one.said().subject();
            return !subject.equals(other.said().subject())
                    && one.isLike(other, least)
                    && !matters.isOne(subject, other.said().subject());
        }

        @Override
        public void end(FindingSink found) {
            bySpeaker.values().forEach(speech -> speech.groups().all().forEach(group -> tell(group, speech, found)));
            bySpeaker.clear();
        }

        private void tell(List<Integer> group, Speech speech, FindingSink found) {
            List<Said> all =
                    group.stream().map(speech.all()::get).map(Utterance::said).toList();
            List<Said> others = all.subList(0, all.size() - 1);
            found.add(all.get(all.size() - 1)
                    .observe(context, others)
                    .putEvidence(
                            "others",
                            context.labels(others.stream()
                                    .map(Said::subject)
                                    .distinct()
                                    .toList()))
                    .build());
        }
    }
}
