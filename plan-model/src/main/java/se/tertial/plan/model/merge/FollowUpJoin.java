package se.tertial.plan.model.merge;

import java.util.Optional;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.FollowUpState;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.rewrite.DocumentRewrite;
import se.tertial.plan.model.rewrite.FollowUpRewrite;
import se.tertial.plan.model.rewrite.TextRewrite;
import se.tertial.plan.model.walk.Place;

/** Joins follow-ups: what the base lacks is filled in, and what both have becomes one. */
final class FollowUpJoin {

    private FollowUpJoin() {}

    static FollowUp followUp(Join join, Place at, FollowUp base, FollowUp incoming) {
        Joined<FollowUp> its = join.of(at, ObjectKind.FOLLOW_UP, base, incoming);
        return FollowUp.builder()
                .copy(base)
                .copy(its.added())
                .title(its.optionalText("title", FollowUp::title))
                .issuer(its.optional("issuer", FollowUp::issuer))
                .recordNumber(its.optional("recordNumber", FollowUp::recordNumber))
                .decisions(its.objects("decisions", ObjectKind.DECISION, FollowUp::decisions, DocumentJoin::decision))
                .relations(its.union(FollowUp::relations, DocumentRewrite::documentRelation))
                .state(further(base.state(), incoming.state()))
                .revision(its.unless(1, "revision", FollowUp::revision))
                .supersedes(supersedes(join, at.at("supersedes"), its, base))
                .period(its.value("period", FollowUp::period))
                .asOf(its.optional("asOf", FollowUp::asOf))
                .closedOn(its.optional("closedOn", FollowUp::closedOn))
                .completeness(its.unless(Completeness.VIEW, "completeness", FollowUp::completeness))
                .scales(its.map("scales", FollowUp::scales))
                .reports(its.keyed("reports", FollowUp::reports, Report::subject, FollowUpJoin::report))
                .build();
    }

    static Report report(Join join, Place at, Report base, Report incoming) {
        Joined<Report> its = join.of(at, base, incoming);
        return Report.builder()
                .copy(base)
                .copy(its.added())
                .printedSubject(its.optionalText("printedSubject", Report::printedSubject))
                .assessments(
                        its.keyed("assessments", Report::assessments, AssessmentJoin::key, AssessmentJoin::assessment))
                .comments(its.objects("comments", ObjectKind.COMMENT, Report::comments, FollowUpJoin::comment))
                .deviations(its.union(Report::deviations, FollowUpRewrite::deviation))
                .disclosure(its.disclosure(Report::disclosure))
                .build();
    }

    static Comment comment(Join join, Place at, Comment base, Comment incoming) {
        Joined<Comment> its = join.of(at, ObjectKind.COMMENT, base, incoming);
        return Comment.builder()
                .copy(base)
                .copy(its.added())
                .body(its.optional("body", Comment::body))
                .kind(its.unless(CommentKind.PROGRESS, "kind", Comment::kind))
                .paragraphs(its.texts("paragraphs", Comment::paragraphs))
                .references(its.union(Comment::references, FollowUpRewrite::crossReference))
                .timeFrames(its.union(Comment::timeFrames, TextRewrite::timeFrame))
                .mentions(its.union(Comment::mentions, TextRewrite::mention))
                .links(its.union(Comment::links, TextRewrite::link))
                .writtenOn(its.optional("writtenOn", Comment::writtenOn))
                .disclosure(its.disclosure(Comment::disclosure))
                .build();
    }

    static ReportingDuty reportingDuty(Join join, Place at, ReportingDuty base, ReportingDuty incoming) {
        Joined<ReportingDuty> its = join.of(at, ObjectKind.REPORTING_DUTY, base, incoming);
        return ReportingDuty.builder()
                .copy(base)
                .copy(its.added())
                .subject(its.value("subject", ReportingDuty::subject))
                .body(its.value("body", ReportingDuty::body))
                .periods(its.whole("periods", ReportingDuty::periods))
                .due(its.optional("due", ReportingDuty::due))
                .build();
    }

    /** A follow-up goes from draft to reported to decided, and not back. */
    private static FollowUpState further(FollowUpState one, FollowUpState other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Optional<Id> supersedes(Join join, Place at, Joined<FollowUp> its, FollowUp base) {
        Optional<Id> said = its.arrow("supersedes", Arrows.Relation.SUPERSEDES, followUp -> ref(followUp.supersedes()))
                .map(Ref::id);
        if (said.isPresent()) {
            return said;
        }
        Ref from = new Ref(ObjectKind.FOLLOW_UP, base.id());
        Optional<Id> earlier = join.earlierRevision(base.id())
                .filter(id -> join.allows(at, Arrows.Relation.SUPERSEDES, from, new Ref(ObjectKind.FOLLOW_UP, id)));
        earlier.ifPresent(id -> join.find(MergeFinding.Kind.REVISION, at, Optional.of(from), from, id));
        return earlier;
    }

    private static Optional<Ref> ref(Optional<Id> followUp) {
        return followUp.map(id -> new Ref(ObjectKind.FOLLOW_UP, id));
    }
}
