package se.tertial.plan.exporter.json.portfolio;

import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.IdCodec;
import se.tertial.plan.exporter.json.codec.LateCodec;
import se.tertial.plan.exporter.json.codec.ObjectCodec;
import se.tertial.plan.exporter.json.codec.RefCodec;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.ActivityAspect;
import se.tertial.plan.model.document.ActivityKind;
import se.tertial.plan.model.document.Commitment;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionAct;
import se.tertial.plan.model.document.DecisionState;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.DocumentKind;
import se.tertial.plan.model.document.DocumentRelation;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.ReferenceDocument;
import se.tertial.plan.model.document.RelationType;
import se.tertial.plan.model.document.Requirement;
import se.tertial.plan.model.document.RequirementKind;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.status.Lifecycle;

/** The codecs of package {@code document}, one for each type. */
final class DocumentCodecs {

    static final ObjectCodec<Decision, Decision.Builder> DECISION = Fields.extensible(
                    "decision",
                    Decision::builder,
                    Decision.Builder::build,
                    Decision.Builder::identifiers,
                    Decision.Builder::extensions,
                    Decision.Builder::source)
            .id(ObjectKind.DECISION, Decision::id, Decision.Builder::id)
            .standard("act", WordCodec.of(DecisionAct.class), DecisionAct.ADOPTED, Decision::act, Decision.Builder::act)
            .optional("printedAct", Words.STRING, Decision::printedAct, Decision.Builder::printedAct)
            .optional("subject", RefCodec.REF, Decision::subject, Decision.Builder::subject)
            .optional("body", IdCodec.BODY, Decision::body, Decision.Builder::body)
            .optional("date", TimeCodecs.TIME_FRAME, Decision::date, Decision.Builder::date)
            .optional("paragraph", Words.STRING, Decision::paragraph, Decision.Builder::paragraph)
            .optional("recordNumber", Words.RECORD_NUMBER, Decision::recordNumber, Decision.Builder::recordNumber)
            .optional("authority", TextCodec.TEXT, Decision::authority, Decision.Builder::authority)
            .standard(
                    "state",
                    WordCodec.of(DecisionState.class),
                    DecisionState.TAKEN,
                    Decision::state,
                    Decision.Builder::state)
            .optional("supersedes", IdCodec.DECISION, Decision::supersedes, Decision.Builder::supersedes)
            .optional("text", TextCodec.TEXT, Decision::text, Decision.Builder::text)
            .codec();

    static final ObjectCodec<DocumentRelation, DocumentRelation.Builder> DOCUMENT_RELATION = Fields.extensible(
                    "documentRelation",
                    DocumentRelation::builder,
                    DocumentRelation.Builder::build,
                    DocumentRelation.Builder::identifiers,
                    DocumentRelation.Builder::extensions,
                    DocumentRelation.Builder::source)
            .required("type", WordCodec.of(RelationType.class), DocumentRelation::type, DocumentRelation.Builder::type)
            .optional("target", RefCodec.REF, DocumentRelation::target, DocumentRelation.Builder::target)
            .optional("title", TextCodec.TEXT, DocumentRelation::title, DocumentRelation.Builder::title)
            .optional("note", TextCodec.TEXT, DocumentRelation::note, DocumentRelation.Builder::note)
            .codec();

    static final ObjectCodec<Requirement, Requirement.Builder> REQUIREMENT = Fields.extensible(
                    "requirement",
                    Requirement::builder,
                    Requirement.Builder::build,
                    Requirement.Builder::identifiers,
                    Requirement.Builder::extensions,
                    Requirement.Builder::source)
            .id(ObjectKind.REQUIREMENT, Requirement::id, Requirement.Builder::id)
            .required("kind", WordCodec.of(RequirementKind.class), Requirement::kind, Requirement.Builder::kind)
            .required("text", TextCodec.TEXT, Requirement::text, Requirement.Builder::text)
            .list("appliesTo", RefCodec.REF, Requirement::appliesTo, Requirement.Builder::appliesTo)
            .codec();

    static final ObjectCodec<Commitment, Commitment.Builder> COMMITMENT = Fields.extensible(
                    "commitment",
                    Commitment::builder,
                    Commitment.Builder::build,
                    Commitment.Builder::identifiers,
                    Commitment.Builder::extensions,
                    Commitment.Builder::source)
            .id(ObjectKind.COMMITMENT, Commitment::id, Commitment.Builder::id)
            .required("text", TextCodec.TEXT, Commitment::text, Commitment.Builder::text)
            .optional("origin", RefCodec.REF, Commitment::origin, Commitment.Builder::origin)
            .codec();

    static final ObjectCodec<ReferenceDocument, ReferenceDocument.Builder> REFERENCE_DOCUMENT = Fields.extensible(
                    "referenceDocument",
                    ReferenceDocument::builder,
                    ReferenceDocument.Builder::build,
                    ReferenceDocument.Builder::identifiers,
                    ReferenceDocument.Builder::extensions,
                    ReferenceDocument.Builder::source)
            .id(ObjectKind.DOCUMENT, ReferenceDocument::id, ReferenceDocument.Builder::id)
            .required(
                    "kind", WordCodec.of(DocumentKind.class), ReferenceDocument::kind, ReferenceDocument.Builder::kind)
            .required("title", TextCodec.TEXT, ReferenceDocument::title, ReferenceDocument.Builder::title)
            .optional("language", Words.LANGUAGE, ReferenceDocument::language, ReferenceDocument.Builder::language)
            .optional("version", Words.STRING, ReferenceDocument::version, ReferenceDocument.Builder::version)
            .optional(
                    "recordNumber",
                    Words.RECORD_NUMBER,
                    ReferenceDocument::recordNumber,
                    ReferenceDocument.Builder::recordNumber)
            .optional("date", Words.DATE, ReferenceDocument::date, ReferenceDocument.Builder::date)
            .optional(
                    "validity", TimeCodecs.TIME_FRAME, ReferenceDocument::validity, ReferenceDocument.Builder::validity)
            .list("owners", IdCodec.BODY, ReferenceDocument::owners, ReferenceDocument.Builder::owners)
            .list("decisions", DECISION, ReferenceDocument::decisions, ReferenceDocument.Builder::decisions)
            .list("relations", DOCUMENT_RELATION, ReferenceDocument::relations, ReferenceDocument.Builder::relations)
            .list(
                    "introduction",
                    TextCodec.TEXT,
                    ReferenceDocument::introduction,
                    ReferenceDocument.Builder::introduction)
            .list("requirements", REQUIREMENT, ReferenceDocument::requirements, ReferenceDocument.Builder::requirements)
            .list(
                    "legalBases",
                    TextPartCodecs.LEGAL_BASIS,
                    ReferenceDocument::legalBases,
                    ReferenceDocument.Builder::legalBases)
            .optional("nextReview", Words.DATE, ReferenceDocument::nextReview, ReferenceDocument.Builder::nextReview)
            .optional("retention", Words.STRING, ReferenceDocument::retention, ReferenceDocument.Builder::retention)
            .optional(
                    "accessibilityStatement",
                    Words.ADDRESS,
                    ReferenceDocument::accessibilityStatement,
                    ReferenceDocument.Builder::accessibilityStatement)
            .optional("published", Words.ADDRESS, ReferenceDocument::published, ReferenceDocument.Builder::published)
            .optional(
                    "disclosure",
                    IdentityCodecs.DISCLOSURE,
                    ReferenceDocument::disclosure,
                    ReferenceDocument.Builder::disclosure)
            .codec();

    static final ObjectCodec<Strategy, Strategy.Builder> STRATEGY = Fields.extensible(
                    "strategy",
                    Strategy::builder,
                    Strategy.Builder::build,
                    Strategy.Builder::identifiers,
                    Strategy.Builder::extensions,
                    Strategy.Builder::source)
            .id(ObjectKind.STRATEGY, Strategy::id, Strategy.Builder::id)
            .standard(
                    "kind",
                    WordCodec.of(DocumentKind.class),
                    DocumentKind.STRATEGY,
                    Strategy::kind,
                    Strategy.Builder::kind)
            .required("title", TextCodec.TEXT, Strategy::title, Strategy.Builder::title)
            .optional("language", Words.LANGUAGE, Strategy::language, Strategy.Builder::language)
            .optional("version", Words.STRING, Strategy::version, Strategy.Builder::version)
            .optional("recordNumber", Words.RECORD_NUMBER, Strategy::recordNumber, Strategy.Builder::recordNumber)
            .optional("date", Words.DATE, Strategy::date, Strategy.Builder::date)
            .optional("validity", TimeCodecs.TIME_FRAME, Strategy::validity, Strategy.Builder::validity)
            .list("owners", IdCodec.BODY, Strategy::owners, Strategy.Builder::owners)
            .list("decisions", DECISION, Strategy::decisions, Strategy.Builder::decisions)
            .list("relations", DOCUMENT_RELATION, Strategy::relations, Strategy.Builder::relations)
            .list("introduction", TextCodec.TEXT, Strategy::introduction, Strategy.Builder::introduction)
            .list("requirements", REQUIREMENT, Strategy::requirements, Strategy.Builder::requirements)
            .list("legalBases", TextPartCodecs.LEGAL_BASIS, Strategy::legalBases, Strategy.Builder::legalBases)
            .optional("nextReview", Words.DATE, Strategy::nextReview, Strategy.Builder::nextReview)
            .optional("retention", Words.STRING, Strategy::retention, Strategy.Builder::retention)
            .optional(
                    "accessibilityStatement",
                    Words.ADDRESS,
                    Strategy::accessibilityStatement,
                    Strategy.Builder::accessibilityStatement)
            .optional("published", Words.ADDRESS, Strategy::published, Strategy.Builder::published)
            .optional("disclosure", IdentityCodecs.DISCLOSURE, Strategy::disclosure, Strategy.Builder::disclosure)
            .list("commitments", COMMITMENT, Strategy::commitments, Strategy.Builder::commitments)
            .codec();

    static final ObjectCodec<Deliverable, Deliverable.Builder> DELIVERABLE = Fields.extensible(
                    "deliverable",
                    Deliverable::builder,
                    Deliverable.Builder::build,
                    Deliverable.Builder::identifiers,
                    Deliverable.Builder::extensions,
                    Deliverable.Builder::source)
            .id(ObjectKind.DELIVERABLE, Deliverable::id, Deliverable.Builder::id)
            .required("name", TextCodec.TEXT, Deliverable::name, Deliverable.Builder::name)
            .optional("due", TimeCodecs.TIME_FRAME, Deliverable::due, Deliverable.Builder::due)
            .optional("state", WordCodec.of(Lifecycle.class), Deliverable::state, Deliverable.Builder::state)
            .codec();

    static final ObjectCodec<Milestone, Milestone.Builder> MILESTONE = Fields.extensible(
                    "milestone",
                    Milestone::builder,
                    Milestone.Builder::build,
                    Milestone.Builder::identifiers,
                    Milestone.Builder::extensions,
                    Milestone.Builder::source)
            .id(ObjectKind.MILESTONE, Milestone::id, Milestone.Builder::id)
            .required("name", TextCodec.TEXT, Milestone::name, Milestone.Builder::name)
            .optional("date", TimeCodecs.TIME_FRAME, Milestone::date, Milestone.Builder::date)
            .flag("reached", Milestone::reached, Milestone.Builder::reached)
            .codec();

    static final ObjectCodec<Activity, Activity.Builder> ACTIVITY = Fields.extensible(
                    "activity",
                    Activity::builder,
                    Activity.Builder::build,
                    Activity.Builder::identifiers,
                    Activity.Builder::extensions,
                    Activity.Builder::source)
            .id(ObjectKind.ACTIVITY, Activity::id, Activity.Builder::id)
            .optional("number", Words.STRING, Activity::number, Activity.Builder::number)
            .optional("title", TextCodec.TEXT, Activity::title, Activity.Builder::title)
            .optional("text", TextCodec.TEXT, Activity::text, Activity.Builder::text)
            .standard(
                    "kind",
                    WordCodec.of(ActivityKind.class),
                    ActivityKind.ACTION,
                    Activity::kind,
                    Activity.Builder::kind)
            .optional("aspect", WordCodec.of(ActivityAspect.class), Activity::aspect, Activity.Builder::aspect)
            .flag("conditional", Activity::conditional, Activity.Builder::conditional)
            .optional("purpose", TextCodec.TEXT, Activity::purpose, Activity.Builder::purpose)
            .optional("goal", TextCodec.TEXT, Activity::goal, Activity.Builder::goal)
            .list(
                    "activities",
                    new LateCodec<>(() -> DocumentCodecs.ACTIVITY),
                    Activity::activities,
                    Activity.Builder::activities)
            .list("timeFrames", TimeCodecs.TIME_FRAME, Activity::timeFrames, Activity.Builder::timeFrames)
            .list("responsible", OrganisationCodecs.PARTY, Activity::responsible, Activity.Builder::responsible)
            .list("partners", OrganisationCodecs.PARTY, Activity::partners, Activity.Builder::partners)
            .list("targetGroups", IdCodec.TARGET_GROUP, Activity::targetGroups, Activity.Builder::targetGroups)
            .list("deliverables", DELIVERABLE, Activity::deliverables, Activity.Builder::deliverables)
            .list("milestones", MILESTONE, Activity::milestones, Activity.Builder::milestones)
            .list("decisions", DECISION, Activity::decisions, Activity.Builder::decisions)
            .list("contributesTo", RefCodec.REF, Activity::contributesTo, Activity.Builder::contributesTo)
            .list("criteria", MeasureCodecs.LEVEL_CRITERION, Activity::criteria, Activity.Builder::criteria)
            .list(
                    "sustainability",
                    MeasureCodecs.SUSTAINABILITY_TAG,
                    Activity::sustainability,
                    Activity.Builder::sustainability)
            .list("legalBases", TextPartCodecs.LEGAL_BASIS, Activity::legalBases, Activity.Builder::legalBases)
            .optional(
                    "stateAtAdoption",
                    WordCodec.of(Lifecycle.class),
                    Activity::stateAtAdoption,
                    Activity.Builder::stateAtAdoption)
            .optional("carriedFrom", RefCodec.REF, Activity::carriedFrom, Activity.Builder::carriedFrom)
            .list("mentions", TextPartCodecs.MENTION, Activity::mentions, Activity.Builder::mentions)
            .list("links", TextPartCodecs.LINK, Activity::links, Activity.Builder::links)
            .optional("disclosure", IdentityCodecs.DISCLOSURE, Activity::disclosure, Activity.Builder::disclosure)
            .codec();

    static final ObjectCodec<FocusArea, FocusArea.Builder> FOCUS_AREA = Fields.extensible(
                    "focusArea",
                    FocusArea::builder,
                    FocusArea.Builder::build,
                    FocusArea.Builder::identifiers,
                    FocusArea.Builder::extensions,
                    FocusArea.Builder::source)
            .id(ObjectKind.FOCUS_AREA, FocusArea::id, FocusArea.Builder::id)
            .required("title", TextCodec.TEXT, FocusArea::title, FocusArea.Builder::title)
            .optional("printedTitle", Words.STRING, FocusArea::printedTitle, FocusArea.Builder::printedTitle)
            .optional("scope", TextCodec.TEXT, FocusArea::scope, FocusArea.Builder::scope)
            .optional("text", TextCodec.TEXT, FocusArea::text, FocusArea.Builder::text)
            .list("activities", ACTIVITY, FocusArea::activities, FocusArea.Builder::activities)
            .codec();

    static final ObjectCodec<Plan, Plan.Builder> PLAN = Fields.extensible(
                    "plan",
                    Plan::builder,
                    Plan.Builder::build,
                    Plan.Builder::identifiers,
                    Plan.Builder::extensions,
                    Plan.Builder::source)
            .id(ObjectKind.PLAN, Plan::id, Plan.Builder::id)
            .standard(
                    "kind", WordCodec.of(DocumentKind.class), DocumentKind.ACTION_PLAN, Plan::kind, Plan.Builder::kind)
            .required("title", TextCodec.TEXT, Plan::title, Plan.Builder::title)
            .optional("language", Words.LANGUAGE, Plan::language, Plan.Builder::language)
            .optional("version", Words.STRING, Plan::version, Plan.Builder::version)
            .optional("recordNumber", Words.RECORD_NUMBER, Plan::recordNumber, Plan.Builder::recordNumber)
            .optional("date", Words.DATE, Plan::date, Plan.Builder::date)
            .optional("validity", TimeCodecs.TIME_FRAME, Plan::validity, Plan.Builder::validity)
            .list("owners", IdCodec.BODY, Plan::owners, Plan.Builder::owners)
            .list("decisions", DECISION, Plan::decisions, Plan.Builder::decisions)
            .list("relations", DOCUMENT_RELATION, Plan::relations, Plan.Builder::relations)
            .list("introduction", TextCodec.TEXT, Plan::introduction, Plan.Builder::introduction)
            .list("requirements", REQUIREMENT, Plan::requirements, Plan.Builder::requirements)
            .list("legalBases", TextPartCodecs.LEGAL_BASIS, Plan::legalBases, Plan.Builder::legalBases)
            .optional("nextReview", Words.DATE, Plan::nextReview, Plan.Builder::nextReview)
            .optional("retention", Words.STRING, Plan::retention, Plan.Builder::retention)
            .optional(
                    "accessibilityStatement",
                    Words.ADDRESS,
                    Plan::accessibilityStatement,
                    Plan.Builder::accessibilityStatement)
            .optional("published", Words.ADDRESS, Plan::published, Plan.Builder::published)
            .optional("disclosure", IdentityCodecs.DISCLOSURE, Plan::disclosure, Plan.Builder::disclosure)
            .list("focusAreas", FOCUS_AREA, Plan::focusAreas, Plan.Builder::focusAreas)
            .codec();

    static final ObjectCodec<TargetArea, TargetArea.Builder> TARGET_AREA = Fields.extensible(
                    "targetArea",
                    TargetArea::builder,
                    TargetArea.Builder::build,
                    TargetArea.Builder::identifiers,
                    TargetArea.Builder::extensions,
                    TargetArea.Builder::source)
            .id(ObjectKind.TARGET_AREA, TargetArea::id, TargetArea.Builder::id)
            .required("title", TextCodec.TEXT, TargetArea::title, TargetArea.Builder::title)
            .optional("plan", new IdCodec(ObjectKind.PLAN), TargetArea::plan, TargetArea.Builder::plan)
            .optional("overallGoal", TextCodec.TEXT, TargetArea::overallGoal, TargetArea.Builder::overallGoal)
            .list("owners", IdCodec.BODY, TargetArea::owners, TargetArea.Builder::owners)
            .codec();

    private DocumentCodecs() {}
}
