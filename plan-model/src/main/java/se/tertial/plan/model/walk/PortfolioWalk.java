package se.tertial.plan.model.walk;

import se.tertial.plan.model.Portfolio;

/** The walk through a whole portfolio, in the order of its file form. */
public final class PortfolioWalk {

    private PortfolioWalk() {}

    /** Leads a visit through everything in a portfolio. */
    public static void walk(Portfolio portfolio, Visit visit) {
        Place at = Place.ROOT;
        visit.source(at, portfolio);
        OrganisationWalk.organisation(visit, at.at("organisation"), portfolio.organisation());
        visit.each(at, "bodies", portfolio.bodies(), OrganisationWalk::body);
        visit.each(at, "bodyGroups", portfolio.bodyGroups(), OrganisationWalk::bodyGroup);
        visit.each(at, "targetGroups", portfolio.targetGroups(), OrganisationWalk::targetGroup);
        visit.each(at, "persons", portfolio.persons(), OrganisationWalk::person);
        visit.each(at, "glossary", portfolio.glossary(), TextWalk::glossaryEntry);
        visit.each(at, "statusScales", portfolio.statusScales(), StatusWalk::statusScale);
        visit.each(at, "scaleMappings", portfolio.scaleMappings(), StatusWalk::scaleMapping);
        visit.each(at, "documents", portfolio.documents(), DocumentWalk::referenceDocument);
        visit.each(at, "strategies", portfolio.strategies(), DocumentWalk::strategy);
        visit.each(at, "targetAreas", portfolio.targetAreas(), DocumentWalk::targetArea);
        visit.each(at, "goals", portfolio.goals(), MeasureWalk::goal);
        visit.each(at, "goalInteractions", portfolio.goalInteractions(), MeasureWalk::goalInteraction);
        visit.each(at, "indicators", portfolio.indicators(), MeasureWalk::indicator);
        visit.each(at, "risks", portfolio.risks(), MeasureWalk::risk);
        visit.each(at, "funding", portfolio.funding(), MeasureWalk::funding);
        visit.each(at, "plans", portfolio.plans(), DocumentWalk::plan);
        visit.each(at, "assignments", portfolio.assignments(), AssignmentWalk::assignment);
        visit.each(at, "decisions", portfolio.decisions(), DocumentWalk::decision);
        visit.each(at, "dependencies", portfolio.dependencies(), AssignmentWalk::dependency);
        visit.each(at, "consultations", portfolio.consultations(), AssignmentWalk::consultation);
        visit.each(at, "reportingDuties", portfolio.reportingDuties(), FollowUpWalk::reportingDuty);
        visit.each(at, "followUps", portfolio.followUps(), FollowUpWalk::followUp);
        visit.each(at, "sources", portfolio.sources(), IdentityWalk::sourceDocument);
        visit.each(at, "importNotes", portfolio.importNotes(), FollowUpWalk::importNote);
    }
}
