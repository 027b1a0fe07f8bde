package se.tertial.plan.export.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableContext;

/** The tables that there are. */
public final class PlanTables {

    /** The id of the table of what rules have found. */
    public static final String FINDINGS = "findings";

    private static final Map<String, BiFunction<String, Look, FlatTable>> BY_ID = byId();

    private PlanTables() {}

    /**
     * All tables. Of the source nothing but the language of its catalogue is read before one of them is opened.
     *
     * @param context what they are made from
     * @return the tables, in the order of their listing
     */
    public static List<FlatTable> of(TableContext context) {
        Look look = new Look(context);
        return BY_ID.entrySet().stream()
                .map(entry -> entry.getValue().apply(entry.getKey(), look))
                .toList();
    }

    /**
     * The ids of all tables.
     *
     * @return the ids, in the order of their listing
     */
    public static Set<String> ids() {
        return BY_ID.keySet();
    }

    private static Map<String, BiFunction<String, Look, FlatTable>> byId() {
        Map<String, BiFunction<String, Look, FlatTable>> tables = new LinkedHashMap<>();
        followUp(tables);
        documents(tables);
        measures(tables);
        organisation(tables);
        return Collections.unmodifiableMap(tables);
    }

    private static void followUp(Map<String, BiFunction<String, Look, FlatTable>> tables) {
        tables.put("assignments", AssignmentTables::assignments);
        tables.put("assignment-follow-up", AnswerTables::assignmentFollowUp);
        tables.put("assignment-periods", PeriodTables::assignmentPeriods);
        tables.put("responsibilities", AssignmentTables::responsibilities);
        tables.put("wordings", AssignmentTables::wordings);
        tables.put("events", AssignmentTables::events);
        tables.put("follow-ups", FollowUpTables::followUps);
        tables.put("reports", FollowUpTables::reports);
        tables.put("assessments", FollowUpTables::assessments);
        tables.put("comments", FollowUpTables::comments);
        tables.put("deviations", FollowUpTables::deviations);
        tables.put("cross-references", FollowUpTables::crossReferences);
        tables.put("corrections", CorrectionTables::corrections);
        tables.put("reporting-duties", PeriodTables::reportingDuties);
        tables.put("periods", PeriodTables::periods);
        tables.put(FINDINGS, FindingTables::findings);
    }

    private static void documents(Map<String, BiFunction<String, Look, FlatTable>> tables) {
        tables.put("documents", DocumentTables::documents);
        tables.put("document-relations", DocumentTables::documentRelations);
        tables.put("focus-areas", DocumentTables::focusAreas);
        tables.put("target-areas", DocumentTables::targetAreas);
        tables.put("activities", ActivityTables::activities);
        tables.put("parties", ActivityTables::parties);
        tables.put("deliverables", ActivityTables::deliverables);
        tables.put("milestones", ActivityTables::milestones);
        tables.put("commitments", DocumentTables::commitments);
        tables.put("requirements", DocumentTables::requirements);
        tables.put("decisions", DecisionTables::decisions);
        tables.put("time-frames", DecisionTables::timeFrames);
        tables.put("goals", GoalTables::goals);
        tables.put("goal-interactions", GoalTables::goalInteractions);
        tables.put("level-criteria", GoalTables::levelCriteria);
        tables.put("sustainability", GoalTables::sustainability);
    }

    private static void measures(Map<String, BiFunction<String, Look, FlatTable>> tables) {
        tables.put("indicators", MeasureTables::indicators);
        tables.put("targets", MeasureTables::targets);
        tables.put("thresholds", MeasureTables::thresholds);
        tables.put("outcomes", MeasureTables::outcomes);
        tables.put("risks", RiskTables::risks);
        tables.put("controls", RiskTables::controls);
        tables.put("funding", RiskTables::funding);
        tables.put("dependencies", LinkTables::dependencies);
        tables.put("consultations", LinkTables::consultations);
        tables.put("legal-bases", LinkTables::legalBases);
        tables.put("mentions", LinkTables::mentions);
        tables.put("links", LinkTables::links);
    }

    private static void organisation(Map<String, BiFunction<String, Look, FlatTable>> tables) {
        tables.put("organisation", OrganisationTables::organisation);
        tables.put("bodies", OrganisationTables::bodies);
        tables.put("body-groups", OrganisationTables::bodyGroups);
        tables.put("group-members", OrganisationTables::groupMembers);
        tables.put("target-groups", OrganisationTables::targetGroups);
        tables.put("persons", OrganisationTables::persons);
        tables.put("glossary", OrganisationTables::glossary);
        tables.put("scales", ScaleTables::scales);
        tables.put("levels", ScaleTables::levels);
        tables.put("scale-mappings", ScaleTables::scaleMappings);
        tables.put("identifiers", SourceTables::identifiers);
        tables.put("extensions", SourceTables::extensions);
        tables.put("sources", SourceTables::sources);
        tables.put("import-notes", SourceTables::importNotes);
    }
}
