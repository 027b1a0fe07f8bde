package se.tertial.plan.exporter.json.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.exporter.json.codec.Codec;
import se.tertial.plan.exporter.json.codec.Field;
import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.file.FileFormat;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.organisation.Organisation;

/** The fields of a whole file, in the order in which they are written. */
final class PortfolioFile {

    static final FileFormat FORMAT = new FileFormat(PlanJson.FORMAT, PlanJson.VERSION);
    static final String ORGANISATION = "organisation";

    static final Codec<Organisation> ORGANISATION_CODEC = OrganisationCodecs.ORGANISATION;

    /** The lists of objects, after format, version and organisation. */
    static final List<Section<?>> SECTIONS = List.of(
            new Section<>("bodies", OrganisationCodecs.BODY, Catalogue::bodies, Portfolio.Builder::addBodies),
            new Section<>(
                    "bodyGroups",
                    OrganisationCodecs.BODY_GROUP,
                    Catalogue::bodyGroups,
                    Portfolio.Builder::addBodyGroups),
            new Section<>(
                    "targetGroups",
                    OrganisationCodecs.TARGET_GROUP,
                    Catalogue::targetGroups,
                    Portfolio.Builder::addTargetGroups),
            new Section<>("persons", OrganisationCodecs.PERSON, Catalogue::persons, Portfolio.Builder::addPersons),
            new Section<>(
                    "glossary", TextPartCodecs.GLOSSARY_ENTRY, Catalogue::glossary, Portfolio.Builder::addGlossary),
            new Section<>(
                    "statusScales",
                    StatusCodecs.STATUS_SCALE,
                    Catalogue::statusScales,
                    Portfolio.Builder::addStatusScales),
            new Section<>(
                    "scaleMappings",
                    StatusCodecs.SCALE_MAPPING,
                    Catalogue::scaleMappings,
                    Portfolio.Builder::addScaleMappings),
            new Section<>(
                    "documents",
                    DocumentCodecs.REFERENCE_DOCUMENT,
                    Catalogue::documents,
                    Portfolio.Builder::addDocuments),
            new Section<>(
                    "strategies", DocumentCodecs.STRATEGY, Catalogue::strategies, Portfolio.Builder::addStrategies),
            new Section<>(
                    "targetAreas",
                    DocumentCodecs.TARGET_AREA,
                    Catalogue::targetAreas,
                    Portfolio.Builder::addTargetAreas),
            new Section<>("goals", MeasureCodecs.GOAL, Catalogue::goals, Portfolio.Builder::addGoals),
            new Section<>(
                    "goalInteractions",
                    MeasureCodecs.GOAL_INTERACTION,
                    Catalogue::goalInteractions,
                    Portfolio.Builder::addGoalInteractions),
            new Section<>(
                    "indicators", MeasureCodecs.INDICATOR, Catalogue::indicators, Portfolio.Builder::addIndicators),
            new Section<>("risks", MeasureCodecs.RISK, Catalogue::risks, Portfolio.Builder::addRisks),
            new Section<>("funding", MeasureCodecs.FUNDING, Catalogue::funding, Portfolio.Builder::addFunding),
            new Section<>("plans", DocumentCodecs.PLAN, Catalogue::plans, Portfolio.Builder::addPlans),
            new Section<>(
                    "assignments",
                    AssignmentCodecs.ASSIGNMENT,
                    Catalogue::assignments,
                    Portfolio.Builder::addAssignments),
            new Section<>("decisions", DocumentCodecs.DECISION, Catalogue::decisions, Portfolio.Builder::addDecisions),
            new Section<>(
                    "dependencies",
                    AssignmentCodecs.DEPENDENCY,
                    Catalogue::dependencies,
                    Portfolio.Builder::addDependencies),
            new Section<>(
                    "consultations",
                    AssignmentCodecs.CONSULTATION,
                    Catalogue::consultations,
                    Portfolio.Builder::addConsultations),
            new Section<>(
                    "reportingDuties",
                    FollowUpCodecs.REPORTING_DUTY,
                    Catalogue::reportingDuties,
                    Portfolio.Builder::addReportingDuties),
            // The codec builds whole follow-ups; it writes them from less.
            new Section<>(
                    "followUps",
                    FollowUpCodecs.FOLLOW_UP,
                    Catalogue::followUpHeaders,
                    (portfolio, followUp) -> portfolio.addFollowUps((FollowUp) followUp)),
            new Section<>("sources", IdentityCodecs.SOURCE_DOCUMENT, Catalogue::sources, Portfolio.Builder::addSources),
            new Section<>(
                    "importNotes",
                    FollowUpCodecs.IMPORT_NOTE,
                    Catalogue::importNotes,
                    Portfolio.Builder::addImportNotes));

    /** What every object carries, here of the portfolio itself. */
    static final List<Field<Catalogue, Portfolio.Builder>> CARRIED = Fields.<Catalogue, Portfolio.Builder>extensible(
                    "portfolio",
                    Portfolio::builder,
                    Portfolio.Builder::build,
                    Portfolio.Builder::identifiers,
                    Portfolio.Builder::extensions,
                    Portfolio.Builder::source)
            .list();

    private PortfolioFile() {}

    /** The names of all fields. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of(FileFormat.FORMAT, FileFormat.VERSION, ORGANISATION));
        properties().forEach(property -> names.add(property.name()));
        return names;
    }

    /** The fields after format, version and organisation. */
    static List<Shape.Property> properties() {
        List<Shape.Property> properties = new ArrayList<>();
        SECTIONS.forEach(section -> properties.add(section.property()));
        CARRIED.forEach(field -> properties.add(field.property()));
        return properties;
    }

    static Optional<Section<?>> section(String name) {
        return SECTIONS.stream().filter(section -> section.name().equals(name)).findFirst();
    }

    static Optional<Field<Catalogue, Portfolio.Builder>> carried(String name) {
        return CARRIED.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
