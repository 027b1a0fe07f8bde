package se.tertial.plan.rules.builtin.time;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.document.DocumentKind;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * T09: a follow-up whose title names another period than the one that it reports on, or that tells as of a day outside it, or
 * has judgements and comments from before it.
 */
public final class MisdatedFollowUp implements Rule {

    /** A rule; all are equal. */
    public MisdatedFollowUp() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(MisdatedFollowUp.class, "T09")
                .describe()
                .severity(Severity.WARNING)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Looking(context);
    }

    private static final class Looking implements Check {

        private final RuleContext context;
        private final Map<Id, Integer> early = new LinkedHashMap<>();

        Looking(RuleContext context) {
            this.context = context;
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            LocalDate first = view.period().slice().first();
            Stream<Optional<LocalDate>> days = Stream.concat(
                    view.report().assessments().stream().map(Assessment::assessedOn),
                    view.report().comments().stream().map(Comment::writtenOn));
            long before = days.flatMap(Optional::stream)
                    .filter(day -> day.isBefore(first))
                    .count();
            if (before > 0) {
                early.merge(view.followUp().id(), Math.toIntExact(before), Integer::sum);
            }
        }

        @Override
        public void end(FindingSink found) {
            for (FollowUpHeader followUp : context.followUps()) {
                followUp.title()
                        .map(Text::plain)
                        .flatMap(title -> TitledPeriod.other(withoutNames(title), followUp.period()))
                        .ifPresent(label -> found.add(observe(followUp, "title")
                                .putEvidence("titled", label.period().code())
                                .build()));
                followUp.asOf()
                        .filter(day -> isOutside(day, followUp))
                        .ifPresent(day -> found.add(observe(followUp, "day")
                                .putEvidence("date", day.toString())
                                .build()));
                Optional.ofNullable(early.get(followUp.id()))
                        .ifPresent(count -> found.add(observe(followUp, "content")
                                .count("count", count)
                                .build()));
            }
        }

        /** The title without the names of documents that are known, which may have years in them. */
        private String withoutNames(String title) {
            String bare = title;
            for (Text name : names().toList()) {
                bare = bare.replace(name.plain(), "");
            }
            return bare;
        }

        private Stream<Text> names() {
            return Stream.of(
                            context.catalogue().plans(),
                            context.catalogue().strategies(),
                            context.catalogue().documents())
                    .flatMap(documents -> documents.stream().map(PlanDocument.class::cast))
                    .filter(its -> its.kind() != DocumentKind.FOLLOW_UP)
                    .map(PlanDocument::title);
        }

        /** A follow-up closes some weeks after its period, as late as it is due. */
        private static boolean isOutside(LocalDate day, FollowUpHeader followUp) {
            return day.isBefore(followUp.period().slice().first())
                    || day.isAfter(followUp.period().due());
        }

        private Observation.Builder observe(FollowUpHeader followUp, String message) {
            Ref subject = new Ref(ObjectKind.FOLLOW_UP, followUp.id());
            return Observation.builder()
                    .message(message)
                    .subject(subject)
                    .period(followUp.period())
                    .at(followUp)
                    .putEvidence("subject", context.label(subject))
                    .putEvidence("period", followUp.period().code());
        }
    }
}
