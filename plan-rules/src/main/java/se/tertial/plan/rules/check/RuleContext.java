package se.tertial.plan.rules.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.DateRange;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterException;
import se.tertial.plan.rules.ParameterValues;
import se.tertial.plan.rules.language.Anchor;
import se.tertial.plan.rules.language.prose.Prose;

/**
 * What a rule may know in a run beside the reports that come by: the catalogue, the day, its parameters, and what several
 * rules ask for, worked out in one place. Thread-safe if the catalogue is.
 */
public final class RuleContext {

    private final Surroundings surroundings;
    private final ParameterValues parameters;
    private final Labels labels;

    RuleContext(Surroundings surroundings, ParameterValues parameters) {
        this.surroundings = surroundings;
        this.parameters = parameters;
        this.labels = new Labels(surroundings.catalogue());
    }

    /** {@return everything but the reports} */
    public Catalogue catalogue() {
        return surroundings.catalogue();
    }

    /** {@return the day as of which is checked} */
    public LocalDate asOf() {
        return surroundings.asOf();
    }

    /** {@return the language of texts that name no other} */
    public Language language() {
        return catalogue().organisation().language();
    }

    /**
     * The follow-ups whose reports come by. One that a whole correction replaces is not among them. A correction that is a
     * view comes before what it corrects, of which only those reports come by that it does not replace.
     *
     * @return the follow-ups, by period
     */
    public List<FollowUpHeader> followUps() {
        return surroundings.followUps();
    }

    /**
     * The value of a parameter of the rule: as the rule set says, else its default.
     *
     * @param <T> the type of its values
     * @param parameter the parameter
     * @return the value
     * @throws ParameterException if the rule set gives none and there is no default
     */
    public <T> T parameter(Parameter<T> parameter) {
        return parameters.get(parameter);
    }

    /**
     * The scale that an assessment is bound to: the one it names, else the one that its follow-up uses for such things.
     *
     * @param followUp the follow-up of the assessment
     * @param subject what is assessed
     * @param assessment the assessment
     * @return the scale; empty if none is named, or it is for another axis
     */
    public Optional<StatusScale> scale(FollowUpHeader followUp, Ref subject, Assessment assessment) {
        return surroundings.scale(followUp, subject, assessment);
    }

    /**
     * The level that an assessment stands for on the scale that it is bound to.
     *
     * @param followUp the follow-up of the assessment
     * @param subject what is assessed
     * @param assessment the assessment
     * @return the level; empty if there is no scale, or the scale does not know the printed token
     */
    public Optional<StatusLevel> level(FollowUpHeader followUp, Ref subject, Assessment assessment) {
        return surroundings.level(followUp, subject, assessment);
    }

    /**
     * Who answers for an assignment on a day.
     *
     * @param assignment the assignment
     * @param day any day
     * @return the bodies; all empty if nothing says who answers
     */
    public ResponsibleBodies responsible(Assignment assignment, LocalDate day) {
        return surroundings.responsible(assignment, day);
    }

    /**
     * Which bodies some parties stand for on a day.
     *
     * @param parties the parties
     * @param day any day
     * @return the bodies
     */
    public ResponsibleBodies bodies(List<Party> parties, LocalDate day) {
        return ResponsibleBodies.of(parties, day, catalogue());
    }

    /**
     * Who was asked to report on something for a period.
     *
     * @param subject what is reported on
     * @param period the period
     * @return the bodies, none if nobody was asked for that period; empty if no reporting duty is about the thing, so that
     *     it is not known who was asked
     */
    public Optional<Set<Id>> asked(Ref subject, ReportingPeriod period) {
        return surroundings.asked(subject, period);
    }

    /**
     * From when a plan speaks: its date, else the day from which it is in force, else the day of the check.
     *
     * @param plan the plan
     * @return the anchor, with its validity as far as that is known
     */
    public Anchor anchor(PlanDocument plan) {
        Optional<TimeFrame> validity = plan.validity();
        LocalDate day =
                plan.date().or(() -> validity.flatMap(TimeFrame::earliest)).orElse(asOf());
        Anchor anchor = Anchor.plan(day);
        Optional<DateRange> days = validity.flatMap(its ->
                its.earliest().flatMap(first -> its.latest().map(last -> DateRange.of(first, last))));
        return days.map(anchor::withValidity).orElse(anchor);
    }

    /**
     * The Swedish prose of some texts; what is in another language is left out.
     *
     * @param texts the texts, one paragraph each
     * @param anchor from when they speak
     * @return the prose; empty if nothing is in Swedish
     */
    public Prose prose(List<Text> texts, Anchor anchor) {
        return Prose.of(texts, language(), anchor);
    }

    /**
     * A short name of a thing, for messages: the start of its title or text, or the code or name of a body. Of what is
     * withheld, and of what is not in the catalogue, it is the id.
     *
     * @param ref the thing
     * @return the name, in one line, not empty
     */
    public String label(Ref ref) {
        return labels.of(ref);
    }

    /**
     * Short names of several things, for messages that count them.
     *
     * @param refs the things, in order
     * @return the names of the first three, with semicolons between, and an ellipsis if there are more
     */
    public String labels(Collection<Ref> refs) {
        return labels.ofSome(refs);
    }

    /**
     * Short names of bodies, for messages.
     *
     * @param bodies the bodies, in order
     * @return their codes or names, with commas between
     */
    public String bodyNames(Iterable<Id> bodies) {
        return labels.ofBodies(bodies);
    }
}
