package se.tertial.plan.model.rewrite;

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

/** Rewrites follow-ups: the same values with other ids, references and places of origin. */
public final class FollowUpRewrite {

    private FollowUpRewrite() {}

    static Assessment assessment(Rewrite rewrite, Assessment value) {
        return Assessment.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .body(rewrite.id(ObjectKind.BODY, value.body()))
                .build();
    }

    /** {@return the reference, rewritten} */
    public static CrossReference crossReference(Rewrite rewrite, CrossReference value) {
        return CrossReference.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .targets(rewrite.each(value.targets(), FollowUpRewrite::referenceTarget))
                .build();
    }

    static ReferenceTarget referenceTarget(Rewrite rewrite, ReferenceTarget value) {
        return ReferenceTarget.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .ref(value.ref().map(rewrite::ref))
                .build();
    }

    static Comment comment(Rewrite rewrite, Comment value) {
        return Comment.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.COMMENT, value.id()))
                .source(rewrite.source(value.source()))
                .body(rewrite.id(ObjectKind.BODY, value.body()))
                .references(rewrite.each(value.references(), FollowUpRewrite::crossReference))
                .timeFrames(rewrite.each(value.timeFrames(), TextRewrite::timeFrame))
                .mentions(rewrite.each(value.mentions(), TextRewrite::mention))
                .links(rewrite.each(value.links(), TextRewrite::link))
                .disclosure(value.disclosure().map(its -> IdentityRewrite.disclosure(rewrite, its)))
                .build();
    }

    /** {@return the deviation, rewritten} */
    public static Deviation deviation(Rewrite rewrite, Deviation value) {
        return Deviation.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .owner(value.owner().map(its -> OrganisationRewrite.party(rewrite, its)))
                .disclosure(value.disclosure().map(its -> IdentityRewrite.disclosure(rewrite, its)))
                .build();
    }

    static Report report(Rewrite rewrite, Report value) {
        return Report.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .subject(rewrite.ref(value.subject()))
                .assessments(rewrite.each(value.assessments(), FollowUpRewrite::assessment))
                .comments(rewrite.each(value.comments(), FollowUpRewrite::comment))
                .deviations(rewrite.each(value.deviations(), FollowUpRewrite::deviation))
                .disclosure(value.disclosure().map(its -> IdentityRewrite.disclosure(rewrite, its)))
                .build();
    }

    static FollowUp followUp(Rewrite rewrite, FollowUp value) {
        return FollowUp.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.FOLLOW_UP, value.id()))
                .source(rewrite.source(value.source()))
                .issuer(rewrite.id(ObjectKind.BODY, value.issuer()))
                .decisions(rewrite.each(value.decisions(), DocumentRewrite::decision))
                .relations(rewrite.each(value.relations(), DocumentRewrite::documentRelation))
                .supersedes(rewrite.id(ObjectKind.FOLLOW_UP, value.supersedes()))
                .reports(rewrite.each(value.reports(), FollowUpRewrite::report))
                .build();
    }

    static ReportingDuty reportingDuty(Rewrite rewrite, ReportingDuty value) {
        return ReportingDuty.builder()
                .copy(value)
                .id(rewrite.id(ObjectKind.REPORTING_DUTY, value.id()))
                .source(rewrite.source(value.source()))
                .subject(rewrite.ref(value.subject()))
                .body(rewrite.id(ObjectKind.BODY, value.body()))
                .build();
    }

    static ImportNote importNote(Rewrite rewrite, ImportNote value) {
        return ImportNote.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .subject(value.subject().map(rewrite::ref))
                .build();
    }
}
