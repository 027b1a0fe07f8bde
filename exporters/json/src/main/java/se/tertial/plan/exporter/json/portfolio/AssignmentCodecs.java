package se.tertial.plan.exporter.json.portfolio;

import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.IdCodec;
import se.tertial.plan.exporter.json.codec.ObjectCodec;
import se.tertial.plan.exporter.json.codec.RefCodec;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.assignment.AssignmentKind;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.ConsultationState;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.assignment.DependencyKind;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.assignment.Wording;
import se.tertial.plan.model.identity.ObjectKind;

/** The codecs of package {@code assignment}, one for each type. */
final class AssignmentCodecs {

    static final ObjectCodec<Responsibility, Responsibility.Builder> RESPONSIBILITY = Fields.extensible(
                    "responsibility",
                    Responsibility::builder,
                    Responsibility.Builder::build,
                    Responsibility.Builder::identifiers,
                    Responsibility.Builder::extensions,
                    Responsibility.Builder::source)
            .optional("code", Words.STRING, Responsibility::code, Responsibility.Builder::code)
            .list("parties", OrganisationCodecs.PARTY, Responsibility::parties, Responsibility.Builder::parties)
            .required(
                    "origin",
                    WordCodec.of(ResponsibilityOrigin.class),
                    Responsibility::origin,
                    Responsibility.Builder::origin)
            .codec();

    static final ObjectCodec<Wording, Wording.Builder> WORDING = Fields.extensible(
                    "wording",
                    Wording::builder,
                    Wording.Builder::build,
                    Wording.Builder::identifiers,
                    Wording.Builder::extensions,
                    Wording.Builder::source)
            .required("text", TextCodec.TEXT, Wording::text, Wording.Builder::text)
            .optional("from", Words.DATE, Wording::from, Wording.Builder::from)
            .optional("to", Words.DATE, Wording::to, Wording.Builder::to)
            .optional("decision", IdCodec.DECISION, Wording::decision, Wording.Builder::decision)
            .codec();

    static final ObjectCodec<AssignmentEvent, AssignmentEvent.Builder> ASSIGNMENT_EVENT = Fields.extensible(
                    "assignmentEvent",
                    AssignmentEvent::builder,
                    AssignmentEvent.Builder::build,
                    AssignmentEvent.Builder::identifiers,
                    AssignmentEvent.Builder::extensions,
                    AssignmentEvent.Builder::source)
            .required(
                    "kind",
                    WordCodec.of(AssignmentEventKind.class),
                    AssignmentEvent::kind,
                    AssignmentEvent.Builder::kind)
            .optional("date", Words.EDTF, AssignmentEvent::date, AssignmentEvent.Builder::date)
            .optional("decision", IdCodec.DECISION, AssignmentEvent::decision, AssignmentEvent.Builder::decision)
            .list("related", RefCodec.REF, AssignmentEvent::related, AssignmentEvent.Builder::related)
            .list("fromBodies", IdCodec.BODY, AssignmentEvent::fromBodies, AssignmentEvent.Builder::fromBodies)
            .list("toBodies", IdCodec.BODY, AssignmentEvent::toBodies, AssignmentEvent.Builder::toBodies)
            .optional("note", TextCodec.TEXT, AssignmentEvent::note, AssignmentEvent.Builder::note)
            .codec();

    static final ObjectCodec<Assignment, Assignment.Builder> ASSIGNMENT = Fields.extensible(
                    "assignment",
                    Assignment::builder,
                    Assignment.Builder::build,
                    Assignment.Builder::identifiers,
                    Assignment.Builder::extensions,
                    Assignment.Builder::source)
            .id(ObjectKind.ASSIGNMENT, Assignment::id, Assignment.Builder::id)
            .optional("number", Words.STRING, Assignment::number, Assignment.Builder::number)
            .required("text", TextCodec.TEXT, Assignment::text, Assignment.Builder::text)
            .optional("scope", TextCodec.TEXT, Assignment::scope, Assignment.Builder::scope)
            .list("parts", TextCodec.TEXT, Assignment::parts, Assignment.Builder::parts)
            .standard(
                    "kind",
                    WordCodec.of(AssignmentKind.class),
                    AssignmentKind.FROM_ASSEMBLY,
                    Assignment::kind,
                    Assignment.Builder::kind)
            .optional("givenBy", IdCodec.BODY, Assignment::givenBy, Assignment.Builder::givenBy)
            .optional("decision", IdCodec.DECISION, Assignment::decision, Assignment.Builder::decision)
            .optional("origin", TextCodec.TEXT, Assignment::origin, Assignment.Builder::origin)
            .optional("within", RefCodec.REF, Assignment::within, Assignment.Builder::within)
            .optional("responsibility", RESPONSIBILITY, Assignment::responsibility, Assignment.Builder::responsibility)
            .optional("reportTo", IdCodec.BODY, Assignment::reportTo, Assignment.Builder::reportTo)
            .optional("reportBy", Words.DATE, Assignment::reportBy, Assignment.Builder::reportBy)
            .flag("continuous", Assignment::continuous, Assignment.Builder::continuous)
            .list("wordings", WORDING, Assignment::wordings, Assignment.Builder::wordings)
            .list("events", ASSIGNMENT_EVENT, Assignment::events, Assignment.Builder::events)
            .list("timeFrames", TimeCodecs.TIME_FRAME, Assignment::timeFrames, Assignment.Builder::timeFrames)
            .list("targetGroups", IdCodec.TARGET_GROUP, Assignment::targetGroups, Assignment.Builder::targetGroups)
            .list(
                    "deliverables",
                    DocumentCodecs.DELIVERABLE,
                    Assignment::deliverables,
                    Assignment.Builder::deliverables)
            .list("milestones", DocumentCodecs.MILESTONE, Assignment::milestones, Assignment.Builder::milestones)
            .list("criteria", MeasureCodecs.LEVEL_CRITERION, Assignment::criteria, Assignment.Builder::criteria)
            .list(
                    "sustainability",
                    MeasureCodecs.SUSTAINABILITY_TAG,
                    Assignment::sustainability,
                    Assignment.Builder::sustainability)
            .list("legalBases", TextPartCodecs.LEGAL_BASIS, Assignment::legalBases, Assignment.Builder::legalBases)
            .list("mentions", TextPartCodecs.MENTION, Assignment::mentions, Assignment.Builder::mentions)
            .optional("disclosure", IdentityCodecs.DISCLOSURE, Assignment::disclosure, Assignment.Builder::disclosure)
            .codec();

    static final ObjectCodec<Dependency, Dependency.Builder> DEPENDENCY = Fields.extensible(
                    "dependency",
                    Dependency::builder,
                    Dependency.Builder::build,
                    Dependency.Builder::identifiers,
                    Dependency.Builder::extensions,
                    Dependency.Builder::source)
            .id(ObjectKind.DEPENDENCY, Dependency::id, Dependency.Builder::id)
            .required("kind", WordCodec.of(DependencyKind.class), Dependency::kind, Dependency.Builder::kind)
            .required("from", RefCodec.REF, Dependency::from, Dependency.Builder::from)
            .optional("on", RefCodec.REF, Dependency::on, Dependency.Builder::on)
            .optional("party", OrganisationCodecs.PARTY, Dependency::party, Dependency.Builder::party)
            .optional("text", TextCodec.TEXT, Dependency::text, Dependency.Builder::text)
            .optional("expected", TimeCodecs.TIME_FRAME, Dependency::expected, Dependency.Builder::expected)
            .flag("settled", Dependency::settled, Dependency.Builder::settled)
            .codec();

    static final ObjectCodec<Consultation, Consultation.Builder> CONSULTATION = Fields.extensible(
                    "consultation",
                    Consultation::builder,
                    Consultation.Builder::build,
                    Consultation.Builder::identifiers,
                    Consultation.Builder::extensions,
                    Consultation.Builder::source)
            .id(ObjectKind.CONSULTATION, Consultation::id, Consultation.Builder::id)
            .required("subject", RefCodec.REF, Consultation::subject, Consultation.Builder::subject)
            .required("state", WordCodec.of(ConsultationState.class), Consultation::state, Consultation.Builder::state)
            .list("parties", OrganisationCodecs.PARTY, Consultation::parties, Consultation.Builder::parties)
            .list("held", TimeCodecs.TIME_FRAME, Consultation::held, Consultation.Builder::held)
            .optional("exception", TextCodec.TEXT, Consultation::exception, Consultation.Builder::exception)
            .optional("routine", TextCodec.TEXT, Consultation::routine, Consultation.Builder::routine)
            .optional("outcome", TextCodec.TEXT, Consultation::outcome, Consultation.Builder::outcome)
            .optional(
                    "recordNumber", Words.RECORD_NUMBER, Consultation::recordNumber, Consultation.Builder::recordNumber)
            .list("legalBases", TextPartCodecs.LEGAL_BASIS, Consultation::legalBases, Consultation.Builder::legalBases)
            .codec();

    private AssignmentCodecs() {}
}
