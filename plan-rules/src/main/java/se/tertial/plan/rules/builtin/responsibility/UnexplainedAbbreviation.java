package se.tertial.plan.rules.builtin.responsibility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Passage;
import se.tertial.plan.rules.builtin.Passages;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.language.prose.Sentence;

/** R08: an abbreviation that is not common knowledge and is explained nowhere; one finding for each, with its places. */
public final class UnexplainedAbbreviation implements Rule {

    /** A rule; all are equal. */
    public UnexplainedAbbreviation() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnexplainedAbbreviation.class, "R08")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Collecting(context);
    }

    private static final class Collecting implements Check {

        private final RuleContext context;
        private final Abbreviations abbreviations;
        private final NamePlaces places = new NamePlaces();
        private final Set<String> explained = new HashSet<>();

        Collecting(RuleContext context) {
            this.context = context;
            this.abbreviations = new Abbreviations(context.catalogue());
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            Passage.of(view).forEach(this::collect);
        }

        private void collect(Passage passage) {
            NamePlaces.Place place = new NamePlaces.Place(passage.subject(), passage.place());
            for (Sentence sentence : passage.prose().get().sentences()) {
                abbreviations.in(sentence, explained::add, letters -> {
                    if (passage.open()) {
                        places.add(letters, letters, place);
                    }
                });
            }
        }

        @Override
        public void end(FindingSink found) {
            Passages.of(context).forEach(this::collect);
            places.names().forEach((letters, writings) -> {
                if (!explained.contains(letters)) {
                    tell(letters, writings.values().iterator().next(), found);
                }
            });
        }

        private static void tell(String letters, List<NamePlaces.Place> its, FindingSink found) {
            found.add(NamePlaces.observe(its)
                    .putEvidence("abbreviation", letters)
                    .count("places", its.size())
                    .build());
        }
    }
}
