package se.tertial.plan.model.merge;

import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.ActivityKind;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.rewrite.MeasureRewrite;
import se.tertial.plan.model.rewrite.OrganisationRewrite;
import se.tertial.plan.model.rewrite.TextRewrite;
import se.tertial.plan.model.walk.Place;

/** Joins activities: what the base lacks is filled in, and what both have becomes one. */
final class ActivityJoin {

    private ActivityJoin() {}

    static Activity activity(Join join, Place at, Activity base, Activity incoming) {
        Joined<Activity> its = join.of(at, ObjectKind.ACTIVITY, base, incoming);
        return Activity.builder()
                .copy(base)
                .copy(its.added())
                .number(its.optional("number", Activity::number))
                .title(its.optionalText("title", Activity::title))
                .text(its.optionalText("text", Activity::text))
                .kind(its.unless(ActivityKind.ACTION, "kind", Activity::kind))
                .aspect(its.optional("aspect", Activity::aspect))
                .conditional(its.unless(false, "conditional", Activity::conditional))
                .purpose(its.optionalText("purpose", Activity::purpose))
                .goal(its.optionalText("goal", Activity::goal))
                .activities(
                        its.objects("activities", ObjectKind.ACTIVITY, Activity::activities, ActivityJoin::activity))
                .timeFrames(its.union(Activity::timeFrames, TextRewrite::timeFrame))
                .responsible(its.union(Activity::responsible, OrganisationRewrite::party))
                .partners(its.union(Activity::partners, OrganisationRewrite::party))
                .targetGroups(its.union(Activity::targetGroups))
                .deliverables(its.objects(
                        "deliverables", ObjectKind.DELIVERABLE, Activity::deliverables, DocumentJoin::deliverable))
                .milestones(
                        its.objects("milestones", ObjectKind.MILESTONE, Activity::milestones, DocumentJoin::milestone))
                .decisions(its.objects("decisions", ObjectKind.DECISION, Activity::decisions, DocumentJoin::decision))
                .contributesTo(its.union(Activity::contributesTo))
                .criteria(its.keyed("criteria", Activity::criteria, MeasureJoin::key, MeasureJoin::levelCriterion))
                .sustainability(its.union(Activity::sustainability, MeasureRewrite::sustainabilityTag))
                .legalBases(its.union(Activity::legalBases, TextRewrite::legalBasis))
                .stateAtAdoption(its.optional("stateAtAdoption", Activity::stateAtAdoption))
                .carriedFrom(its.optional("carriedFrom", Activity::carriedFrom))
                .mentions(its.union(Activity::mentions, TextRewrite::mention))
                .links(its.union(Activity::links, TextRewrite::link))
                .disclosure(its.disclosure(Activity::disclosure))
                .build();
    }
}
