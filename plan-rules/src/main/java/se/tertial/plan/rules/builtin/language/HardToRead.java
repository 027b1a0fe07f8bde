package se.tertial.plan.rules.builtin.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Passage;
import se.tertial.plan.rules.builtin.Passages;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * L05: texts that are hard to read: sentences that are very long and no list, or long texts of a high readability index (LIX).
 * Once for each plan and follow-up, with the places.
 */
public final class HardToRead implements Rule {

    private static final RuleTexts TEXTS = RuleTexts.of(HardToRead.class, "L05");
    private static final Parameter<Integer> WORDS = Parameter.builder(
                    "words", ParameterType.integer(10, 200), TEXTS.help("words"))
            .defaultValue(30)
            .build();
    private static final Parameter<Integer> LIX = Parameter.builder(
                    "lix", ParameterType.integer(20, 150), TEXTS.help("lix"))
            .defaultValue(60)
            .build();

    /** A rule; all are equal. */
    public HardToRead() {}

    @Override
    public RuleDescriptor descriptor() {
        return TEXTS.describe()
                .severity(Severity.INFO)
                .addParameters(WORDS, LIX)
                .addNeeds(Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Reading(context, context.parameter(WORDS), context.parameter(LIX));
    }

    /** What is hard to read in one plan or follow-up: how much, and an observation that grows with each place. */
    private static final class Tally {

        private final Observation.Builder observation;
        private int count;
        private String first = "";

        Tally(Observation.Builder observation) {
            this.observation = observation;
        }

        void add(Passage passage, String words) {
            observation.at(passage.place());
            if (count++ == 0) {
                first = words;
            }
        }
    }

    private static final class Reading implements Check {

        private final RuleContext context;
        private final int mostWords;
        private final int highestLix;
        private final Map<Ref, Tally> followUps = new LinkedHashMap<>();

        Reading(RuleContext context, int mostWords, int highestLix) {
            this.context = context;
            this.mostWords = mostWords;
            this.highestLix = highestLix;
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            Ref followUp = new Ref(ObjectKind.FOLLOW_UP, view.followUp().id());
            Passage.of(view)
                    .forEach(passage -> hard(passage)
                            .ifPresent(words -> followUps
                                    .computeIfAbsent(
                                            followUp,
                                            its -> new Tally(
                                                    Observation.builder().period(view.period())))
                                    .add(passage, words)));
        }

        @Override
        public void end(FindingSink found) {
            followUps.forEach((followUp, tally) -> tell(followUp, tally, found));
            for (Plan plan : context.catalogue().plans()) {
                Tally tally = new Tally(Observation.builder());
                Passages.activities(context, plan)
                        .forEach(passage -> hard(passage).ifPresent(words -> tally.add(passage, words)));
                if (tally.count > 0) {
                    tell(new Ref(ObjectKind.PLAN, plan.id()), tally, found);
                }
            }
        }

        private Optional<String> hard(Passage passage) {
            return Readability.of(passage.prose().get())
                    .hard(mostWords, highestLix)
                    .map(words ->
                            passage.observe(context, words).build().evidence().getOrDefault("words", ""));
        }

        private void tell(Ref subject, Tally tally, FindingSink found) {
            found.add(tally.observation
                    .subject(subject)
                    .putEvidence("subject", context.label(subject))
                    .count("count", tally.count)
                    .putEvidence("words", tally.first)
                    .build());
        }
    }
}
