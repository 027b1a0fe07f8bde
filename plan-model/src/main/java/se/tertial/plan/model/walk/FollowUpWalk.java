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
        visit.reference(at.at("body"), ObjectKind.BODY, value.body());
        value.reason().ifPresent(text -> visit.text(at.at("reason"), text));
    }

    static void crossReference(Visit visit, Place at, CrossReference value) {
        visit.source(at, value);
        visit.each(at.at("targets"), value.targets(), FollowUpWalk::referenceTarget);
    }

    static void referenceTarget(Visit visit, Place at, ReferenceTarget value) {
        visit.source(at, value);
        value.ref().ifPresent(ref -> visit.reference(at.at("ref"), ref));
    }

    static void comment(Visit visit, Place at, Comment value) {
        visit.object(at, ObjectKind.COMMENT, value);
        visit.source(at, value);
        visit.reference(at.at("body"), ObjectKind.BODY, value.body());
        visit.each(at.at("paragraphs"), value.paragraphs(), Visit::text);
        visit.each(at.at("references"), value.references(), FollowUpWalk::crossReference);
        visit.each(at.at("timeFrames"), value.timeFrames(), TextWalk::timeFrame);
        visit.each(at.at("mentions"), value.mentions(), TextWalk::mention);
        visit.each(at.at("links"), value.links(), TextWalk::link);
        value.disclosure().ifPresent(its -> IdentityWalk.disclosure(visit, at.at("disclosure"), its));
    }

    static void deviation(Visit visit, Place at, Deviation value) {
        visit.source(at, value);
        value.cause().ifPresent(text -> visit.text(at.at("cause"), text));
        value.effect().ifPresent(text -> visit.text(at.at("effect"), text));
        value.action().ifPresent(text -> visit.text(at.at("action"), text));
        value.owner().ifPresent(its -> OrganisationWalk.party(visit, at.at("owner"), its));
        value.disclosure().ifPresent(its -> IdentityWalk.disclosure(visit, at.at("disclosure"), its));
    }

    static void report(Visit visit, Place at, Report value) {
        visit.source(at, value);
        visit.reference(at.at("subject"), value.subject());
        value.printedSubject().ifPresent(text -> visit.text(at.at("printedSubject"), text));
        visit.each(at.at("assessments"), value.assessments(), FollowUpWalk::assessment);
        visit.each(at.at("comments"), value.comments(), FollowUpWalk::comment);
        visit.each(at.at("deviations"), value.deviations(), FollowUpWalk::deviation);
        value.disclosure().ifPresent(its -> IdentityWalk.disclosure(visit, at.at("disclosure"), its));
    }

    static void followUp(Visit visit, Place at, FollowUp value) {
        visit.object(at, ObjectKind.FOLLOW_UP, value);
        visit.source(at, value);
        value.title().ifPresent(text -> visit.text(at.at("title"), text));
        visit.reference(at.at("issuer"), ObjectKind.BODY, value.issuer());
        visit.each(at.at("decisions"), value.decisions(), DocumentWalk::decision);
        visit.each(at.at("relations"), value.relations(), DocumentWalk::documentRelation);
        visit.reference(at.at("supersedes"), ObjectKind.FOLLOW_UP, value.supersedes());
        visit.each(at.at("reports"), value.reports(), FollowUpWalk::report);
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
        value.subject().ifPresent(ref -> visit.reference(at.at("subject"), ref));
        visit.text(at.at("message"), value.message());
    }
}
