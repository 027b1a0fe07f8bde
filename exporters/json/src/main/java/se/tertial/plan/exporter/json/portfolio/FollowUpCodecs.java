package se.tertial.plan.exporter.json.portfolio;

import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.IdCodec;
import se.tertial.plan.exporter.json.codec.MapCodec;
import se.tertial.plan.exporter.json.codec.ObjectCodec;
import se.tertial.plan.exporter.json.codec.RefCodec;
import se.tertial.plan.exporter.json.codec.ScaleRefCodec;
import se.tertial.plan.exporter.json.codec.Values;
import se.tertial.plan.exporter.json.codec.WordCodec;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.AssessmentOrigin;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.CrossReference;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.FollowUpState;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.followup.NoteSeverity;
import se.tertial.plan.model.followup.ReferenceScope;
import se.tertial.plan.model.followup.ReferenceTarget;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.status.AssessmentAxis;

/** The codecs of package {@code followup}, one for each type. */
final class FollowUpCodecs {

    static final ObjectCodec<Assessment, Assessment.Builder> ASSESSMENT = Fields.extensible(
                    "assessment",
                    Assessment::builder,
                    Assessment.Builder::build,
                    Assessment.Builder::identifiers,
                    Assessment.Builder::extensions,
                    Assessment.Builder::source)
            .standard(
                    "axis",
                    WordCodec.of(AssessmentAxis.class),
                    AssessmentAxis.CURRENT,
                    Assessment::axis,
                    Assessment.Builder::axis)
            .optional("printed", Words.STRING, Assessment::printed, Assessment.Builder::printed)
            .optional("scale", ScaleRefCodec.SCALE, Assessment::scale, Assessment.Builder::scale)
            .optional("level", Words.STRING, Assessment::level, Assessment.Builder::level)
            .optional("body", IdCodec.BODY, Assessment::body, Assessment.Builder::body)
            .optional("assessedOn", Words.DATE, Assessment::assessedOn, Assessment.Builder::assessedOn)
            .standard(
                    "origin",
                    WordCodec.of(AssessmentOrigin.class),
                    AssessmentOrigin.REPORTED,
                    Assessment::origin,
                    Assessment.Builder::origin)
            .optional("reason", TextCodec.TEXT, Assessment::reason, Assessment.Builder::reason)
            .codec();

    static final ObjectCodec<ReferenceTarget, ReferenceTarget.Builder> REFERENCE_TARGET = Fields.extensible(
                    "referenceTarget",
                    ReferenceTarget::builder,
                    ReferenceTarget.Builder::build,
                    ReferenceTarget.Builder::identifiers,
                    ReferenceTarget.Builder::extensions,
                    ReferenceTarget.Builder::source)
            .required("printed", Words.STRING, ReferenceTarget::printed, ReferenceTarget.Builder::printed)
            .optional("ref", RefCodec.REF, ReferenceTarget::ref, ReferenceTarget.Builder::ref)
            .codec();

    static final ObjectCodec<CrossReference, CrossReference.Builder> CROSS_REFERENCE = Fields.extensible(
                    "crossReference",
                    CrossReference::builder,
                    CrossReference.Builder::build,
                    CrossReference.Builder::identifiers,
                    CrossReference.Builder::extensions,
                    CrossReference.Builder::source)
            .required("printed", Words.STRING, CrossReference::printed, CrossReference.Builder::printed)
            .list("targets", REFERENCE_TARGET, CrossReference::targets, CrossReference.Builder::targets)
            .standard(
                    "scope",
                    WordCodec.of(ReferenceScope.class),
                    ReferenceScope.OTHER_VIEW,
                    CrossReference::scope,
                    CrossReference.Builder::scope)
            .codec();

    static final ObjectCodec<Comment, Comment.Builder> COMMENT = Fields.extensible(
                    "comment",
                    Comment::builder,
                    Comment.Builder::build,
                    Comment.Builder::identifiers,
                    Comment.Builder::extensions,
                    Comment.Builder::source)
            .id(ObjectKind.COMMENT, Comment::id, Comment.Builder::id)
            .optional("body", IdCodec.BODY, Comment::body, Comment.Builder::body)
            .standard(
                    "kind", WordCodec.of(CommentKind.class), CommentKind.PROGRESS, Comment::kind, Comment.Builder::kind)
            .list("paragraphs", TextCodec.TEXT, Comment::paragraphs, Comment.Builder::paragraphs)
            .list("references", CROSS_REFERENCE, Comment::references, Comment.Builder::references)
            .list("timeFrames", TimeCodecs.TIME_FRAME, Comment::timeFrames, Comment.Builder::timeFrames)
            .list("mentions", TextPartCodecs.MENTION, Comment::mentions, Comment.Builder::mentions)
            .list("links", TextPartCodecs.LINK, Comment::links, Comment.Builder::links)
            .optional("writtenOn", Words.DATE, Comment::writtenOn, Comment.Builder::writtenOn)
            .optional("disclosure", IdentityCodecs.DISCLOSURE, Comment::disclosure, Comment.Builder::disclosure)
            .codec();

    static final ObjectCodec<Deviation, Deviation.Builder> DEVIATION = Fields.extensible(
                    "deviation",
                    Deviation::builder,
                    Deviation.Builder::build,
                    Deviation.Builder::identifiers,
                    Deviation.Builder::extensions,
                    Deviation.Builder::source)
            .optional("cause", TextCodec.TEXT, Deviation::cause, Deviation.Builder::cause)
            .optional("effect", TextCodec.TEXT, Deviation::effect, Deviation.Builder::effect)
            .optional("action", TextCodec.TEXT, Deviation::action, Deviation.Builder::action)
            .optional("owner", OrganisationCodecs.PARTY, Deviation::owner, Deviation.Builder::owner)
            .optional("newDate", Words.DATE, Deviation::newDate, Deviation.Builder::newDate)
            .optional("disclosure", IdentityCodecs.DISCLOSURE, Deviation::disclosure, Deviation.Builder::disclosure)
            .codec();

    static final ObjectCodec<Report, Report.Builder> REPORT = Fields.extensible(
                    "report",
                    Report::builder,
                    Report.Builder::build,
                    Report.Builder::identifiers,
                    Report.Builder::extensions,
                    Report.Builder::source)
            .required("subject", RefCodec.REF, Report::subject, Report.Builder::subject)
            .optional("printedSubject", TextCodec.TEXT, Report::printedSubject, Report.Builder::printedSubject)
            .list("assessments", ASSESSMENT, Report::assessments, Report.Builder::assessments)
            .list("comments", COMMENT, Report::comments, Report.Builder::comments)
            .list("deviations", DEVIATION, Report::deviations, Report.Builder::deviations)
            .optional("disclosure", IdentityCodecs.DISCLOSURE, Report::disclosure, Report.Builder::disclosure)
            .codec();

    static final ObjectCodec<FollowUpHeader, FollowUp.Builder> FOLLOW_UP =
            Fields.<FollowUpHeader, FollowUp.Builder>extensible(
                            "followUp",
                            FollowUp::builder,
                            FollowUp.Builder::build,
                            FollowUp.Builder::identifiers,
                            FollowUp.Builder::extensions,
                            FollowUp.Builder::source)
                    .id(ObjectKind.FOLLOW_UP, FollowUpHeader::id, FollowUp.Builder::id)
                    .optional("title", TextCodec.TEXT, FollowUpHeader::title, FollowUp.Builder::title)
                    .optional("issuer", IdCodec.BODY, FollowUpHeader::issuer, FollowUp.Builder::issuer)
                    .optional(
                            "recordNumber",
                            Words.RECORD_NUMBER,
                            FollowUpHeader::recordNumber,
                            FollowUp.Builder::recordNumber)
                    .list("decisions", DocumentCodecs.DECISION, FollowUpHeader::decisions, FollowUp.Builder::decisions)
                    .list(
                            "relations",
                            DocumentCodecs.DOCUMENT_RELATION,
                            FollowUpHeader::relations,
                            FollowUp.Builder::relations)
                    .standard(
                            "state",
                            WordCodec.of(FollowUpState.class),
                            FollowUpState.REPORTED,
                            FollowUpHeader::state,
                            FollowUp.Builder::state)
                    .standard("revision", Values.WHOLE, 1, FollowUpHeader::revision, FollowUp.Builder::revision)
                    .optional(
                            "supersedes",
                            new IdCodec(ObjectKind.FOLLOW_UP),
                            FollowUpHeader::supersedes,
                            FollowUp.Builder::supersedes)
                    .required("period", Words.PERIOD, FollowUpHeader::period, FollowUp.Builder::period)
                    .optional("asOf", Words.DATE, FollowUpHeader::asOf, FollowUp.Builder::asOf)
                    .optional("closedOn", Words.DATE, FollowUpHeader::closedOn, FollowUp.Builder::closedOn)
                    .standard(
                            "completeness",
                            WordCodec.of(Completeness.class),
                            Completeness.VIEW,
                            FollowUpHeader::completeness,
                            FollowUp.Builder::completeness)
                    .map(
                            "scales",
                            new MapCodec<>(WordCodec.of(ObjectKind.class), ScaleRefCodec.SCALE),
                            FollowUpHeader::scales,
                            FollowUp.Builder::scales)
                    .add(new ReportsField(REPORT))
                    .codec();

    static final ObjectCodec<ReportingDuty, ReportingDuty.Builder> REPORTING_DUTY = Fields.extensible(
                    "reportingDuty",
                    ReportingDuty::builder,
                    ReportingDuty.Builder::build,
                    ReportingDuty.Builder::identifiers,
                    ReportingDuty.Builder::extensions,
                    ReportingDuty.Builder::source)
            .id(ObjectKind.REPORTING_DUTY, ReportingDuty::id, ReportingDuty.Builder::id)
            .required("subject", RefCodec.REF, ReportingDuty::subject, ReportingDuty.Builder::subject)
            .required("body", IdCodec.BODY, ReportingDuty::body, ReportingDuty.Builder::body)
            .list("periods", Words.PERIOD, ReportingDuty::periods, ReportingDuty.Builder::periods)
            .optional("due", Words.DATE, ReportingDuty::due, ReportingDuty.Builder::due)
            .codec();

    static final ObjectCodec<ImportNote, ImportNote.Builder> IMPORT_NOTE = Fields.extensible(
                    "importNote",
                    ImportNote::builder,
                    ImportNote.Builder::build,
                    ImportNote.Builder::identifiers,
                    ImportNote.Builder::extensions,
                    ImportNote.Builder::source)
            .required("code", Words.STRING, ImportNote::code, ImportNote.Builder::code)
            .required("severity", WordCodec.of(NoteSeverity.class), ImportNote::severity, ImportNote.Builder::severity)
            .optional("subject", RefCodec.REF, ImportNote::subject, ImportNote.Builder::subject)
            .required("message", TextCodec.TEXT, ImportNote::message, ImportNote.Builder::message)
            .map(
                    "evidence",
                    new MapCodec<>(Words.STRING, Words.STRING),
                    ImportNote::evidence,
                    ImportNote.Builder::evidence)
            .codec();

    private FollowUpCodecs() {}
}
