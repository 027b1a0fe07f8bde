package se.tertial.plan.model.rewrite;

import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.walk.PortfolioWalk;

/** Rewrites a whole portfolio, the counterpart of {@link PortfolioWalk}. */
public final class PortfolioRewrite {

    private PortfolioRewrite() {}

    /** {@return the portfolio, rewritten} */
    public static Portfolio portfolio(Rewrite rewrite, Portfolio value) {
        return Portfolio.builder()
                .copy(value)
                .source(rewrite.source(value.source()))
                .organisation(OrganisationRewrite.organisation(rewrite, value.organisation()))
                .bodies(rewrite.each(value.bodies(), OrganisationRewrite::body))
                .bodyGroups(rewrite.each(value.bodyGroups(), OrganisationRewrite::bodyGroup))
                .targetGroups(rewrite.each(value.targetGroups(), OrganisationRewrite::targetGroup))
                .persons(rewrite.each(value.persons(), OrganisationRewrite::person))
                .glossary(rewrite.each(value.glossary(), TextRewrite::glossaryEntry))
                .statusScales(rewrite.each(value.statusScales(), StatusRewrite::statusScale))
                .scaleMappings(rewrite.each(value.scaleMappings(), StatusRewrite::scaleMapping))
                .documents(rewrite.each(value.documents(), DocumentRewrite::referenceDocument))
                .strategies(rewrite.each(value.strategies(), DocumentRewrite::strategy))
                .targetAreas(rewrite.each(value.targetAreas(), DocumentRewrite::targetArea))
                .goals(rewrite.each(value.goals(), MeasureRewrite::goal))
                .goalInteractions(rewrite.each(value.goalInteractions(), MeasureRewrite::goalInteraction))
                .indicators(rewrite.each(value.indicators(), MeasureRewrite::indicator))
                .risks(rewrite.each(value.risks(), MeasureRewrite::risk))
                .funding(rewrite.each(value.funding(), MeasureRewrite::funding))
                .plans(rewrite.each(value.plans(), DocumentRewrite::plan))
                .assignments(rewrite.each(value.assignments(), AssignmentRewrite::assignment))
                .decisions(rewrite.each(value.decisions(), DocumentRewrite::decision))
                .dependencies(rewrite.each(value.dependencies(), AssignmentRewrite::dependency))
                .consultations(rewrite.each(value.consultations(), AssignmentRewrite::consultation))
                .reportingDuties(rewrite.each(value.reportingDuties(), FollowUpRewrite::reportingDuty))
                .followUps(rewrite.each(value.followUps(), FollowUpRewrite::followUp))
                .sources(rewrite.each(value.sources(), IdentityRewrite::sourceDocument))
                .importNotes(rewrite.each(value.importNotes(), FollowUpRewrite::importNote))
                .build();
    }
}
