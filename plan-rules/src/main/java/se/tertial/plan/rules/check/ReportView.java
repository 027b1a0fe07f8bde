package se.tertial.plan.rules.check;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.language.prose.Prose;

/** A report with what is known around it, looked up once for all rules. Immutable; thread-safe if the catalogue is. */
public final class ReportView {

    private final Surroundings surroundings;
    private final FollowUpHeader followUp;
    private final Report report;
    private final Optional<EarlierReport> earlier;
    private final Optional<Assignment> assignment;
    private final Optional<Assessment> current;
    /** What has been read in it: prose by the id of its comment, other things by their type. */
    private final Map<Object, Object> read = new ConcurrentHashMap<>();

    ReportView(Surroundings surroundings, FollowUpHeader followUp, Report report, Optional<EarlierReport> earlier) {
        this.surroundings = surroundings;
        this.followUp = followUp;
        this.report = report;
        this.earlier = earlier;
        this.assignment = report.subject().kind() == ObjectKind.ASSIGNMENT
                ? surroundings.catalogue().assignment(report.subject().id())
                : Optional.empty();
        this.current = Standing.of(report.assessments());
    }

    /** {@return the follow-up that the report belongs to} */
    public FollowUpHeader followUp() {
        return followUp;
    }

    /** {@return the report itself} */
    public Report report() {
        return report;
    }

    /** {@return what the report is about} */
    public Ref subject() {
        return report.subject();
    }

    /** {@return the period of the follow-up} */
    public ReportingPeriod period() {
        return followUp.period();
    }

    /** {@return the day as of which the follow-up tells} */
    public LocalDate day() {
        return followUp.asOf().orElseGet(() -> followUp.period().asOf());
    }

    /** {@return what the same issuer said of the same thing for the last period before this one; empty if nothing} */
    public Optional<EarlierReport> earlier() {
        return earlier;
    }

    /** {@return the assignment that the report is about; empty if it is about something else} */
    public Optional<Assignment> assignment() {
        return assignment;
    }

    /** {@return who answers for the assignment on {@link #day()}; empty if the report is about something else} */
    public Optional<ResponsibleBodies> responsible() {
        return assignment().map(its -> surroundings.responsible(its, day()));
    }

    /** {@return who was asked to report on this for the period; empty if that is not known} */
    public Optional<Set<Id>> asked() {
        return surroundings.asked(subject(), period());
    }

    /** {@return the bodies that comment, in the order of the report} */
    public Set<Id> commenting() {
        Set<Id> bodies = new LinkedHashSet<>();
        report.comments().forEach(comment -> comment.body().ifPresent(bodies::add));
        return bodies;
    }

    /**
     * What a comment of this report says in Swedish, read once for all rules. It speaks from {@link #day()}.
     *
     * @param comment the comment
     * @return the prose, without what is in another language; empty if nothing is in Swedish
     */
    public Prose prose(Comment comment) {
        return once(comment.id(), Prose.class, its -> surroundings.prose(comment, period(), day()));
    }

    /**
     * What several rules read in this report in the same way; it is read by the first that asks, for all of them.
     * Two threads that ask at the same time may both read it; they get the same.
     *
     * @param <T> the type of what is read
     * @param type what is read; a type of its own, immutable
     * @param reading reads it, and gives the same whoever asks
     * @return what was read
     */
    public <T> T shared(Class<T> type, Function<ReportView, T> reading) {
        return once(type, type, reading);
    }

    /** Not by {@code computeIfAbsent}: what is read may ask for other things that are. */
    private <T> T once(Object key, Class<T> type, Function<ReportView, T> reading) {
        Object known = read.get(key);
        if (known == null) {
            T made = reading.apply(this);
            Object earlier = read.putIfAbsent(key, made);
            known = earlier == null ? made : earlier;
        }
        return type.cast(known);
    }

    /** {@return how the thing stands: the first assessment of that which is no single body's; empty if there is none} */
    public Optional<Assessment> current() {
        return current;
    }

    /**
     * The scale that an assessment of this report is bound to.
     *
     * @param assessment the assessment
     * @return the scale; empty if none is known
     */
    public Optional<StatusScale> scale(Assessment assessment) {
        return surroundings.scale(followUp, subject(), assessment);
    }

    /**
     * The level that an assessment of this report stands for.
     *
     * @param assessment the assessment
     * @return the level; empty if its meaning is not known
     */
    public Optional<StatusLevel> level(Assessment assessment) {
        return surroundings.level(followUp, subject(), assessment);
    }

    /**
     * Starts an observation on what the report is about, for its period, placed where the report was read.
     *
     * @return a new builder
     */
    public Observation.Builder observe() {
        return Observation.builder().subject(subject()).period(period()).at(report);
    }
}
