package se.tertial.plan.rules.builtin.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.builtin.Passage;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.language.Anchor;
import se.tertial.plan.rules.language.prose.Prose;

/**
 * How something goes by the comments of a report.
 *
 * @param view the report
 * @param asked what is to be done
 * @param voices what each comment tells, in order; those that only refer, and those without Swedish words, are left out
 */
record Account(ReportView view, Prose asked, List<Voice> voices) {

    /**
     * One comment.
     *
     * @param comment the comment
     * @param passage its words
     * @param told what they tell
     */
    record Voice(Comment comment, Passage passage, List<Told> told) {

        Optional<Id> body() {
            return comment.body();
        }

        Optional<Told> first(Predicate<Told> wanted) {
            return told.stream().filter(wanted).findFirst();
        }

        boolean tells(Set<Course> courses) {
            return told.stream().map(Told::course).anyMatch(courses::contains);
        }

        /** An observation on the comment that quotes a clause, if everybody may read it. */
        Observation.Builder observe(RuleContext context, Told clause) {
            return passage.observe(context, clause.words());
        }
    }

    Account {
        voices = List.copyOf(voices);
    }

    /** The account of a report, read once for all rules. */
    static Account of(ReportView view, RuleContext context) {
        return view.shared(Account.class, its -> read(its, context));
    }

    private static Account read(ReportView view, RuleContext context) {
        Prose asked = context.prose(subject(view, context), Anchor.plan(view.day()));
        List<Passage> passages = Passage.of(view).toList();
        List<Voice> voices = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Comment comment = view.report().comments().get(i);
            if (comment.kind() != CommentKind.REFERRAL) {
                List<Told> told = CourseReader.read(view.prose(comment), view.day(), asked.terms());
                voices.add(new Voice(comment, passages.get(i), told));
            }
        }
        return new Account(
                view,
                asked,
                voices.stream().filter(voice -> !voice.told().isEmpty()).toList());
    }

    private static List<Text> subject(ReportView view, RuleContext context) {
        return context.catalogue()
                .find(view.subject())
                .map(its -> {
                    if (its instanceof Assignment assignment) {
                        return Stream.of(
                                        Stream.of(assignment.text()),
                                        assignment.scope().stream(),
                                        assignment.parts().stream())
                                .flatMap(parts -> parts)
                                .toList();
                    }
                    if (its instanceof Activity activity) {
                        return Stream.concat(activity.title().stream(), activity.text().stream())
                                .toList();
                    }
                    return its instanceof Goal goal ? List.of(goal.text()) : List.<Text>of();
                })
                .orElse(List.of());
    }

    Stream<Told> told() {
        return voices.stream().flatMap(voice -> voice.told().stream());
    }

    boolean tells(Set<Course> courses) {
        return told().map(Told::course).anyMatch(courses::contains);
    }

    /** Whether nothing else is told than this. */
    boolean tellsOnly(Set<Course> courses) {
        return told().map(Told::course).allMatch(courses::contains);
    }

    /** Whether the report has a record of a deviation, or a comment that is marked as telling of one or of a need. */
    boolean recordsDeviation() {
        return !view.report().deviations().isEmpty()
                || view.report().comments().stream()
                        .anyMatch(its -> its.kind() == CommentKind.DEVIATION || its.kind() == CommentKind.NEED);
    }

    Optional<Voice> firstVoice(Predicate<Told> wanted) {
        return voices.stream().filter(voice -> voice.first(wanted).isPresent()).findFirst();
    }

    /** The comments without one: they too have a part in what is told of all. */
    List<Ref> otherComments(Voice one) {
        return voices.stream()
                .map(voice -> voice.passage().subject())
                .filter(comment -> !comment.equals(one.passage().subject()))
                .toList();
    }
}
