package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.text.Text;

/** What a pass over reports tells that a reader must know before reading them: scales in use, and what is withheld. */
public final class Survey {

    private final Reader reader;
    private final Map<ScaleRef, Map<String, String>> scales = new LinkedHashMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private final Map<String, Integer> withheld = new LinkedHashMap<>();

    public Survey(Reader reader) {
        this.reader = reader;
    }

    /** Takes a report into account that is shown with all its statuses. */
    public void see(Report report) {
        count(report);
        report.assessments().forEach(this::see);
    }

    /** Takes a report into account that is shown with how things stand, level by level: their tokens only where they have no level. */
    public void seeLevels(Report report) {
        count(report);
        report.assessments().stream()
                .filter(its -> its.axis() == AssessmentAxis.CURRENT)
                .forEach(this::tokens);
    }

    /** Takes a report into account of which no status is shown. */
    public void count(Report report) {
        if (reader.context().withholds(report.disclosure())) {
            withhold("report");
        }
        report.comments().forEach(its -> withhold("comment", its.disclosure()));
        report.deviations().forEach(its -> withhold("deviation", its.disclosure()));
    }

    /** Takes a status into account that is shown by its token. */
    public void see(Assessment assessment) {
        tokens(assessment)
                .ifPresent(tokens -> assessment
                        .level()
                        .ifPresent(level -> assessment.printed().ifPresent(token -> tokens.putIfAbsent(level, token))));
    }

    /** The tokens that are shown for levels of the scale of a status, by level; empty if no such scale is known. */
    private Optional<Map<String, String>> tokens(Assessment assessment) {
        Optional<ScaleRef> scale =
                assessment.scale().filter(ref -> reader.catalogue().scale(ref).isPresent());
        if (scale.isEmpty()) {
            unknown.add(assessment.printed().or(assessment::level).orElse(""));
        }
        return scale.map(ref -> scales.computeIfAbsent(ref, its -> new LinkedHashMap<>()));
    }

    /** Takes a scale into account that is used without a report. */
    public void see(ScaleRef scale) {
        scales.computeIfAbsent(scale, ref -> new LinkedHashMap<>());
    }

    /** The legend: a block for each scale in use, and what has no scale. */
    public List<Block> legend() {
        Statuses statuses = new Statuses(reader);
        List<Block> blocks = new ArrayList<>();
        scales.forEach((ref, printed) ->
                reader.catalogue().scale(ref).ifPresent(scale -> blocks.add(statuses.legend(scale, printed))));
        if (!unknown.isEmpty()) {
            blocks.add(
                    CoreBlock.Paragraph.of(reader.say("legend.unknown", Map.of("tokens", String.join(", ", unknown)))));
        }
        if (blocks.isEmpty()) {
            blocks.add(CoreBlock.Paragraph.of(reader.say("legend.none")));
        }
        return blocks;
    }

    /** What is withheld, in words: how many of which sort; or that nothing is. */
    public Text withheld() {
        if (withheld.isEmpty()) {
            return reader.say("withheld.none");
        }
        List<String> parts = new ArrayList<>();
        withheld.forEach((sort, count) ->
                parts.add(reader.count("withheld." + sort, count).plain()));
        return Text.of(String.join(", ", parts));
    }

    /** Takes plans, activities, risks and goals into account: for reports that show them. */
    public Survey plans() {
        reader.catalogue().assignments().forEach(its -> withhold("assignment", its.disclosure()));
        List<PlanDocument> documents = new ArrayList<>(reader.catalogue().strategies());
        documents.addAll(reader.catalogue().plans());
        documents.addAll(reader.catalogue().documents());
        documents.forEach(its -> withhold("document", its.disclosure()));
        reader.catalogue().plans().stream()
                .flatMap(plan -> plan.focusAreas().stream())
                .forEach(area -> area.activities().forEach(this::activity));
        reader.catalogue().risks().forEach(its -> withhold("risk", its.disclosure()));
        reader.catalogue().goals().forEach(its -> withhold("goal", its.disclosure()));
        return this;
    }

    private void activity(Activity activity) {
        withhold("activity", activity.disclosure());
        activity.activities().forEach(this::activity);
    }

    private void withhold(String sort, Optional<Disclosure> disclosure) {
        if (reader.context().withholds(disclosure)) {
            withhold(sort);
        }
    }

    private void withhold(String sort) {
        withheld.merge(sort, 1, Integer::sum);
    }
}
