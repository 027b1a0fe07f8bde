package se.tertial.plan.model.merge;

import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.walk.Place;
import se.tertial.plan.model.walk.PortfolioWalk;

/** Joins whole portfolios, the counterpart of {@link PortfolioWalk}. */
final class PortfolioJoin {

    private PortfolioJoin() {}

    static Portfolio portfolio(Join join, Portfolio base, Portfolio incoming) {
        Place at = Place.ROOT;
        Joined<Portfolio> its = join.of(at, base, incoming);
        Portfolio.Builder builder = Portfolio.builder()
                .copy((Extensible) base)
                .copy(its.added())
                .organisation(OrganisationJoin.organisation(
                        join, at.at("organisation"), base.organisation(), incoming.organisation()));
        organisation(builder, its);
        documents(builder, its);
        measures(builder, its);
        work(builder, its);
        return builder.build();
    }

    /** What the organisation consists of, and how it judges. */
    private static void organisation(Portfolio.Builder builder, Joined<Portfolio> its) {
        builder.bodies(its.objects("bodies", ObjectKind.BODY, Portfolio::bodies, OrganisationJoin::body))
                .bodyGroups(its.objects(
                        "bodyGroups", ObjectKind.BODY_GROUP, Portfolio::bodyGroups, OrganisationJoin::bodyGroup))
                .targetGroups(its.objects(
                        "targetGroups",
                        ObjectKind.TARGET_GROUP,
                        Portfolio::targetGroups,
                        OrganisationJoin::targetGroup))
                .persons(its.objects("persons", ObjectKind.PERSON, Portfolio::persons, OrganisationJoin::person))
                .glossary(its.objects(
                        "glossary", ObjectKind.GLOSSARY_ENTRY, Portfolio::glossary, OrganisationJoin::glossaryEntry))
                .statusScales(
                        its.keyed("statusScales", Portfolio::statusScales, StatusScale::ref, StatusJoin::statusScale))
                .scaleMappings(its.keyed(
                        "scaleMappings", Portfolio::scaleMappings, StatusJoin::key, StatusJoin::scaleMapping));
    }

    /** What is decided and planned. */
    private static void documents(Portfolio.Builder builder, Joined<Portfolio> its) {
        builder.documents(its.objects(
                        "documents", ObjectKind.DOCUMENT, Portfolio::documents, DocumentJoin::referenceDocument))
                .strategies(
                        its.objects("strategies", ObjectKind.STRATEGY, Portfolio::strategies, DocumentJoin::strategy))
                .targetAreas(its.objects(
                        "targetAreas", ObjectKind.TARGET_AREA, Portfolio::targetAreas, DocumentJoin::targetArea))
                .plans(its.objects("plans", ObjectKind.PLAN, Portfolio::plans, DocumentJoin::plan))
                .decisions(its.objects("decisions", ObjectKind.DECISION, Portfolio::decisions, DocumentJoin::decision));
    }

    /** What it is measured by. */
    private static void measures(Portfolio.Builder builder, Joined<Portfolio> its) {
        builder.goals(its.objects("goals", ObjectKind.GOAL, Portfolio::goals, MeasureJoin::goal))
                .goalInteractions(its.objects(
                        "goalInteractions",
                        ObjectKind.GOAL_INTERACTION,
                        Portfolio::goalInteractions,
                        MeasureJoin::goalInteraction))
                .indicators(
                        its.objects("indicators", ObjectKind.INDICATOR, Portfolio::indicators, MeasureJoin::indicator))
                .risks(its.objects("risks", ObjectKind.RISK, Portfolio::risks, MeasureJoin::risk))
                .funding(its.objects("funding", ObjectKind.FUNDING, Portfolio::funding, MeasureJoin::funding));
    }

    /** What is to be done, what is told of it and where that was read. */
    private static void work(Portfolio.Builder builder, Joined<Portfolio> its) {
        builder.assignments(its.objects(
                        "assignments", ObjectKind.ASSIGNMENT, Portfolio::assignments, AssignmentJoin::assignment))
                .dependencies(its.objects(
                        "dependencies", ObjectKind.DEPENDENCY, Portfolio::dependencies, AssignmentJoin::dependency))
                .consultations(its.objects(
                        "consultations",
                        ObjectKind.CONSULTATION,
                        Portfolio::consultations,
                        AssignmentJoin::consultation))
                .reportingDuties(its.objects(
                        "reportingDuties",
                        ObjectKind.REPORTING_DUTY,
                        Portfolio::reportingDuties,
                        FollowUpJoin::reportingDuty))
                .followUps(its.objects("followUps", ObjectKind.FOLLOW_UP, Portfolio::followUps, FollowUpJoin::followUp))
                .sources(its.objects(
                        "sources", ObjectKind.SOURCE_DOCUMENT, Portfolio::sources, OrganisationJoin::sourceDocument))
                .importNotes(its.union(Portfolio::importNotes));
    }
}
