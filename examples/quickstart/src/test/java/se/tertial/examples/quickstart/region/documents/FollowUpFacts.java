package se.tertial.examples.quickstart.region.documents;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.text.Text;

/** What a follow-up says, fact by fact in one line each, without the ids of one portfolio. */
final class FollowUpFacts {

    private final Portfolio portfolio;
    private final Voice voice;
    private final ObjectKind view;
    private final Set<String> facts = new TreeSet<>();

    private FollowUpFacts(Portfolio portfolio, Voice voice, ObjectKind view) {
        this.portfolio = portfolio;
        this.voice = voice;
        this.view = view;
    }

    /** The facts, of which those on objects of another kind than the view is of are just that they are reported on. */
    static Set<String> of(Portfolio portfolio, FollowUp followUp, Voice voice, ObjectKind view) {
        FollowUpFacts facts = new FollowUpFacts(portfolio, voice, view);
        facts.head(followUp);
        followUp.reports().forEach(facts::report);
        return facts.facts;
    }

    private void head(FollowUp followUp) {
        facts.add("period " + followUp.period());
        facts.add("revision " + followUp.revision());
        facts.add("title " + followUp.title().map(Text::plain).orElse("none"));
        facts.add("number " + followUp.recordNumber().map(RecordNumber::printed).orElse("none"));
    }

    private void report(Report report) {
        String subject = subject(report.subject());
        facts.add(subject);
        if (report.subject().kind() != ObjectKind.ASSIGNMENT && report.subject().kind() != view) {
            return;
        }
        report.assessments().forEach(assessment -> facts.add(subject + ": " + assessment(assessment)));
        Map<String, String> said = new LinkedHashMap<>();
        report.comments().forEach(comment -> said.merge(speaker(comment), words(comment), (a, b) -> a + " / " + b));
        said.forEach((speaker, words) -> facts.add(subject + ": " + speaker + " says " + words));
    }

    private String subject(Ref subject) {
        if (subject.kind() != ObjectKind.ASSIGNMENT) {
            return subject.toString();
        }
        Assignment assignment = (Assignment) portfolio.find(subject).orElseThrow();
        String id = Wordings.id(assignment.text().plain());
        Optional<String> code = assignment.responsibility().flatMap(Responsibility::code);
        code.filter(its -> voice == Voice.BODY_BY_BODY).ifPresent(its -> facts.add(id + ": code " + its));
        return id;
    }

    private String assessment(Assessment assessment) {
        String axis = assessment.axis() == AssessmentAxis.CURRENT
                ? "status"
                : assessment.axis().name().toLowerCase(Locale.ROOT);
        String body = assessment.body().isPresent() ? " by " + voice.of(assessment.body(), portfolio) : "";
        String level = assessment.scale().map(ScaleRef::toString).orElse("no scale") + " "
                + assessment.level().orElse("no level");
        return axis + body + " " + assessment.printed().orElse("not printed") + ", " + level;
    }

    private String speaker(Comment comment) {
        return voice.of(comment.body(), portfolio);
    }

    private static String words(Comment comment) {
        return String.join(" / ", comment.paragraphs().stream().map(Text::plain).toList());
    }
}
