package se.tertial.plan.model.merge;

import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentKind;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.rewrite.MeasureRewrite;
import se.tertial.plan.model.rewrite.OrganisationRewrite;
import se.tertial.plan.model.rewrite.TextRewrite;
import se.tertial.plan.model.walk.Place;

/** Joins assignments and what they wait for: what the base lacks is filled in, and what both have becomes one. */
final class AssignmentJoin {

    private AssignmentJoin() {}

    static Assignment assignment(Join join, Place at, Assignment base, Assignment incoming) {
        Joined<Assignment> its = join.of(at, ObjectKind.ASSIGNMENT, base, incoming);
        Rewording now = Rewording.of(join, its, base, incoming);
        return Assignment.builder()
                .copy(base)
                .copy(its.added())
                .number(its.optional("number", Assignment::number))
                .text(now.text())
                .scope(its.optionalText("scope", Assignment::scope))
                .parts(its.texts("parts", Assignment::parts))
                .kind(its.unless(AssignmentKind.FROM_ASSEMBLY, "kind", Assignment::kind))
                .givenBy(its.optional("givenBy", Assignment::givenBy))
                .decision(its.optional("decision", Assignment::decision))
                .origin(its.optionalText("origin", Assignment::origin))
                .within(its.arrow("within", Arrows.Relation.WITHIN, Assignment::within))
                .responsibility(ResponsibilityJoin.responsibility(join, at.at("responsibility"), its, base, incoming))
                .reportTo(its.optional("reportTo", Assignment::reportTo))
                .reportBy(its.optional("reportBy", Assignment::reportBy))
                .continuous(its.unless(false, "continuous", Assignment::continuous))
                .wordings(now.wordings())
                .events(now.events())
                .timeFrames(its.union(Assignment::timeFrames, TextRewrite::timeFrame))
                .targetGroups(its.union(Assignment::targetGroups))
                .deliverables(its.objects(
                        "deliverables", ObjectKind.DELIVERABLE, Assignment::deliverables, DocumentJoin::deliverable))
                .milestones(its.objects(
                        "milestones", ObjectKind.MILESTONE, Assignment::milestones, DocumentJoin::milestone))
                .criteria(its.keyed("criteria", Assignment::criteria, MeasureJoin::key, MeasureJoin::levelCriterion))
                .sustainability(its.union(Assignment::sustainability, MeasureRewrite::sustainabilityTag))
                .legalBases(its.union(Assignment::legalBases, TextRewrite::legalBasis))
                .mentions(its.union(Assignment::mentions, TextRewrite::mention))
                .disclosure(its.disclosure(Assignment::disclosure))
                .build();
    }

    static Dependency dependency(Join join, Place at, Dependency base, Dependency incoming) {
        Joined<Dependency> its = join.of(at, ObjectKind.DEPENDENCY, base, incoming);
        return Dependency.builder()
                .copy(base)
                .copy(its.added())
                .kind(its.value("kind", Dependency::kind))
                .from(its.value("from", Dependency::from))
                .on(its.optional("on", Dependency::on))
                .party(its.optional("party", Dependency::party, OrganisationRewrite::party))
                .text(its.optionalText("text", Dependency::text))
                .expected(its.optional("expected", Dependency::expected, TextRewrite::timeFrame))
                .settled(its.unless(false, "settled", Dependency::settled))
                .build();
    }

    static Consultation consultation(Join join, Place at, Consultation base, Consultation incoming) {
        Joined<Consultation> its = join.of(at, ObjectKind.CONSULTATION, base, incoming);
        return Consultation.builder()
                .copy(base)
                .copy(its.added())
                .subject(its.value("subject", Consultation::subject))
                .state(its.value("state", Consultation::state))
                .parties(its.union(Consultation::parties, OrganisationRewrite::party))
                .held(its.union(Consultation::held, TextRewrite::timeFrame))
                .exception(its.optionalText("exception", Consultation::exception))
                .routine(its.optionalText("routine", Consultation::routine))
                .outcome(its.optionalText("outcome", Consultation::outcome))
                .recordNumber(its.optional("recordNumber", Consultation::recordNumber))
                .legalBases(its.union(Consultation::legalBases, TextRewrite::legalBasis))
                .build();
    }
}
