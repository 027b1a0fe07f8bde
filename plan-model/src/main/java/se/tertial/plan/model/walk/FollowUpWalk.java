package se.tertial.plan.model.walk;

import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CrossReference;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.followup.ReferenceTarget;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/** The walk through follow-ups: every object, reference and text, with its place. */
final class FollowUpWalk {

    private FollowUpWalk() {}

    static void assessment(Visit visit, Place at, Assessment value) {
        visit.source(at, value);
        StatusWalk.judged(visit, at, value.scale(), value.level());
        visit.reference(at, "body", ObjectKind.BODY, value.body());
        visit.text(at, "reason", value.reason());
    }

    static void crossReference(Visit visit, Place at, CrossReference value) {
        visit.source(at, value);
        visit.each(at, "targets", value.targets(), FollowUpWalk::referenceTarget);
    }

    static void referenceTarget(Visit visit, Place at, ReferenceTarget value) {
        visit.source(at, value);
        visit.reference(at, "ref", value.ref());
    }

    static void comment(Visit visit, Place at, Comment value) {
        visit.object(at, ObjectKind.COMMENT, value);
        visit.source(at, value);
        visit.reference(at, "body", ObjectKind.BODY, value.body());
        visit.each(at, "paragraphs", value.paragraphs(), Visit::text);
        visit.each(at, "references", value.references(), FollowUpWalk::crossReference);
        visit.each(at, "timeFrames", value.timeFrames(), TextWalk::timeFrame);
        visit.each(at, "mentions", value.mentions(), TextWalk::mention);
        visit.each(at, "links", value.links(), TextWalk::link);
        visit.each(at, "disclosure", value.disclosure(), IdentityWalk::disclosure);
    }

    static void deviation(Visit visit, Place at, Deviation value) {
        visit.source(at, value);
        visit.text(at, "cause", value.cause());
        visit.text(at, "effect", value.effect());
        visit.text(at, "action", value.action());
        visit.each(at, "owner", value.owner(), OrganisationWalk::party);
        visit.each(at, "disclosure", value.disclosure(), IdentityWalk::disclosure);
    }

    static void report(Visit visit, Place at, Report value) {
        visit.source(at, value);
        visit.reference(at.at("subject"), value.subject());
        visit.text(at, "printedSubject", value.printedSubject());
        visit.each(at, "assessments", value.assessments(), FollowUpWalk::assessment);
        visit.each(at, "comments", value.comments(), FollowUpWalk::comment);
        visit.each(at, "deviations", value.deviations(), FollowUpWalk::deviation);
        visit.each(at, "disclosure", value.disclosure(), IdentityWalk::disclosure);
    }

    static void followUp(Visit visit, Place at, FollowUp value) {
        visit.object(at, ObjectKind.FOLLOW_UP, value);
        visit.source(at, value);
        visit.text(at, "title", value.title());
        visit.reference(at, "issuer", ObjectKind.BODY, value.issuer());
        visit.each(at, "decisions", value.decisions(), DocumentWalk::decision);
        visit.each(at, "relations", value.relations(), DocumentWalk::documentRelation);
        visit.reference(at, "supersedes", ObjectKind.FOLLOW_UP, value.supersedes());
        visit.each(at, "reports", value.reports(), FollowUpWalk::report);
        value.scales().forEach((kind, scale) -> visit.scale(at.at("scales").at(kind.code()), scale));
    }

    static void reportingDuty(Visit visit, Place at, ReportingDuty value) {
        visit.object(at, ObjectKind.REPORTING_DUTY, value);
        visit.source(at, value);
        visit.reference(at.at("subject"), value.subject());
        visit.reference(at.at("body"), new Ref(ObjectKind.BODY, value.body()));
    }

    static void importNote(Visit visit, Place at, ImportNote value) {
        visit.source(at, value);
        visit.reference(at, "subject", value.subject());
        visit.text(at.at("message"), value.message());
    }
}
