package se.tertial.plan.model;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.ReferenceDocument;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.SourceDocument;
import se.tertial.plan.model.measure.Funding;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalInteraction;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.organisation.Person;
import se.tertial.plan.model.organisation.TargetGroup;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.GlossaryEntry;

/**
 * Everything that one organisation has planned and decided, and which follow-ups there are; all but the reports in them.
 * Small, whatever the number of reports. Lists keep their order; none is null.
 */
public interface Catalogue extends Extensible {

    /** {@return the organisation that it is about} */
    Organisation organisation();

    /** {@return the bodies} */
    List<Body> bodies();

    /** {@return the groups of bodies} */
    List<BodyGroup> bodyGroups();

    /** {@return the target groups} */
    List<TargetGroup> targetGroups();

    /** {@return the persons named in the documents} */
    List<Person> persons();

    /** {@return the terms and abbreviations} */
    List<GlossaryEntry> glossary();

    /** {@return the status scales, each in one or more versions} */
    List<StatusScale> statusScales();

    /** {@return how scales translate into each other} */
    List<ScaleMapping> scaleMappings();

    /** {@return the documents that are neither strategy nor plan} */
    List<ReferenceDocument> documents();

    /** {@return the strategies} */
    List<Strategy> strategies();

    /** {@return the target areas} */
    List<TargetArea> targetAreas();

    /** {@return the goals} */
    List<Goal> goals();

    /** {@return how working for one thing helps or hinders another} */
    List<GoalInteraction> goalInteractions();

    /** {@return the indicators} */
    List<Indicator> indicators();

    /** {@return the risks} */
    List<Risk> risks();

    /** {@return the money set aside} */
    List<Funding> funding();

    /** {@return the plans} */
    List<Plan> plans();

    /** {@return the assignments} */
    List<Assignment> assignments();

    /** {@return the decisions that stand in no document of the catalogue} */
    List<Decision> decisions();

    /** {@return what waits for what} */
    List<Dependency> dependencies();

    /** {@return the consultations} */
    List<Consultation> consultations();

    /** {@return who was asked to report on what} */
    List<ReportingDuty> reportingDuties();

    /** {@return the follow-ups, without a promise that their reports are at hand} */
    List<? extends FollowUpHeader> followUpHeaders();

    /** {@return the files and pages that things were read from} */
    List<SourceDocument> sources();

    /** {@return what importers guessed or found odd} */
    List<ImportNote> importNotes();

    /**
     * The object that a reference points at, wherever in the catalogue it stands. Comments are not in a catalogue.
     *
     * @param ref the reference; for {@link ObjectKind#STATUS_SCALE} the last version is meant
     * @return the object; empty if there is none
     */
    Optional<PlanObject> find(Ref ref);

    /**
     * The scale of a name and version.
     *
     * @param ref the name and version
     * @return the scale; empty if there is none
     */
    default Optional<StatusScale> scale(ScaleRef ref) {
        for (StatusScale scale : statusScales()) {
            if (scale.id().equals(ref.id()) && scale.version().equals(ref.version())) {
                return Optional.of(scale);
            }
        }
        return Optional.empty();
    }

    /**
     * The level that an assessment names, with what it means.
     *
     * @param assessment the assessment
     * @return the level; empty if the assessment names none, or its scale is not in the catalogue
     */
    default Optional<StatusLevel> level(Assessment assessment) {
        Optional<String> level = assessment.level();
        Optional<StatusScale> scale = assessment.scale().flatMap(this::scale);
        return level.isPresent() && scale.isPresent() ? scale.get().level(level.get()) : Optional.empty();
    }

    /**
     * The body of an id.
     *
     * @param id the id
     * @return the body; empty if there is none
     */
    default Optional<Body> body(Id id) {
        return find(new Ref(ObjectKind.BODY, id)).map(Body.class::cast);
    }

    /**
     * The group of bodies of an id.
     *
     * @param id the id
     * @return the group; empty if there is none
     */
    default Optional<BodyGroup> bodyGroup(Id id) {
        return find(new Ref(ObjectKind.BODY_GROUP, id)).map(BodyGroup.class::cast);
    }

    /**
     * The plan of an id.
     *
     * @param id the id
     * @return the plan; empty if there is none
     */
    default Optional<Plan> plan(Id id) {
        return find(new Ref(ObjectKind.PLAN, id)).map(Plan.class::cast);
    }

    /**
     * The activity of an id, in whatever plan and at whatever depth.
     *
     * @param id the id
     * @return the activity; empty if there is none
     */
    default Optional<Activity> activity(Id id) {
        return find(new Ref(ObjectKind.ACTIVITY, id)).map(Activity.class::cast);
    }

    /**
     * The assignment of an id.
     *
     * @param id the id
     * @return the assignment; empty if there is none
     */
    default Optional<Assignment> assignment(Id id) {
        return find(new Ref(ObjectKind.ASSIGNMENT, id)).map(Assignment.class::cast);
    }

    /**
     * The decision of an id, in whatever document.
     *
     * @param id the id
     * @return the decision; empty if there is none
     */
    default Optional<Decision> decision(Id id) {
        return find(new Ref(ObjectKind.DECISION, id)).map(Decision.class::cast);
    }

    /**
     * The follow-up of an id.
     *
     * @param id the id
     * @return the follow-up without its reports; empty if there is none
     */
    default Optional<FollowUpHeader> followUp(Id id) {
        return find(new Ref(ObjectKind.FOLLOW_UP, id)).map(FollowUpHeader.class::cast);
    }
}
