package se.tertial.plan.rules.builtin.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** C12: how long the comments of a follow-up are, and which are the longest and the shortest; empty ones are not counted. */
public final class CommentLength implements Rule {

    /** Below this there are no peers to be longer or shorter than. */
    private static final int FEWEST = 3;

    /** A rule; all are equal. */
    public CommentLength() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(CommentLength.class, "C12")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.REPORT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Tally.eachFollowUp(() -> new Lengths(context));
    }

    private record Place(Ref subject, Optional<Id> body, int words) {}

    private static final class Lengths implements Tally {

        private final RuleContext context;
        private final List<Integer> lengths = new ArrayList<>();
        private @Nullable Place longest;
        private @Nullable Place shortest;

        Lengths(RuleContext context) {
            this.context = context;
        }

        @Override
        public void count(ReportView view) {
            for (Comment comment : view.report().comments()) {
                int words = WordCount.of(comment);
                if (words > 0) {
                    lengths.add(words);
                    Place place = new Place(view.subject(), comment.body().or(view.followUp()::issuer), words);
                    longest = longest == null || words > longest.words() ? place : longest;
                    shortest = shortest == null || words < shortest.words() ? place : shortest;
                }
            }
        }

        @Override
        public void tell(FollowUpHeader followUp, FindingSink found) {
            if (lengths.size() >= FEWEST && longest != null && shortest != null) {
                found.figure(Tally.observe(followUp)
                        .count("count", lengths.size())
                        .count("median", median())
                        .count("most", longest.words())
                        .putEvidence("longest", shown(longest))
                        .count("least", shortest.words())
                        .putEvidence("shortest", shown(shortest))
                        .build());
            }
        }

        /** Of an even number of comments, the lower of the two in the middle. */
        private int median() {
            return lengths.stream()
                    .sorted()
                    .skip((lengths.size() - 1) / 2)
                    .findFirst()
                    .orElseThrow();
        }

        private String shown(Place place) {
            String subject = context.label(place.subject());
            return place.body()
                    .map(body -> context.bodyNames(Set.of(body)) + ", " + subject)
                    .orElse(subject);
        }
    }
}
