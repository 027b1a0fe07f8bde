package se.tertial.plan.model.merge;

import java.util.List;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.walk.Place;

/** Joins status scales: what the base lacks is filled in, and what both have becomes one. */
final class StatusJoin {

    private StatusJoin() {}

    static StatusScale statusScale(Join join, Place at, StatusScale base, StatusScale incoming) {
        Joined<StatusScale> its = join.of(at, base, incoming);
        Joined.Days days = its.days(StatusScale::from, StatusScale::to);
        return StatusScale.builder()
                .copy(base)
                .copy(its.added())
                .version(its.value("version", StatusScale::version))
                .name(its.text("name", StatusScale::name))
                .appliesTo(base.appliesTo().isEmpty() ? incoming.appliesTo() : base.appliesTo())
                .axis(its.unless(AssessmentAxis.CURRENT, "axis", StatusScale::axis))
                .levels(its.keyed("levels", StatusScale::levels, StatusLevel::code, StatusJoin::statusLevel))
                .notAssessedLevel(its.optional("notAssessedLevel", StatusScale::notAssessedLevel))
                .polarity(its.optional("polarity", StatusScale::polarity))
                .confidence(its.value("confidence", StatusScale::confidence))
                .note(its.optionalText("note", StatusScale::note))
                .from(days.first())
                .to(days.last())
                .build();
    }

    static StatusLevel statusLevel(Join join, Place at, StatusLevel base, StatusLevel incoming) {
        Joined<StatusLevel> its = join.of(at, base, incoming);
        return StatusLevel.builder()
                .copy(base)
                .copy(its.added())
                .code(its.value("code", StatusLevel::code))
                .label(its.text("label", StatusLevel::label))
                .aliases(its.union(StatusLevel::aliases))
                .description(its.optionalText("description", StatusLevel::description))
                .colourName(its.optional("colourName", StatusLevel::colourName))
                .colour(its.optional("colour", StatusLevel::colour))
                .symbol(its.optional("symbol", StatusLevel::symbol))
                .letter(its.optional("letter", StatusLevel::letter))
                .order(its.value("order", StatusLevel::order))
                .lifecycle(its.optional("lifecycle", StatusLevel::lifecycle))
                .outlook(its.optional("outlook", StatusLevel::outlook))
                .fulfilment(its.optional("fulfilment", StatusLevel::fulfilment))
                .forecast(its.optional("forecast", StatusLevel::forecast))
                .trend(its.optional("trend", StatusLevel::trend))
                .terminal(its.unless(false, "terminal", StatusLevel::terminal))
                .countsAsDone(its.unless(false, "countsAsDone", StatusLevel::countsAsDone))
                .requiresComment(its.unless(false, "requiresComment", StatusLevel::requiresComment))
                .requiresAction(its.unless(false, "requiresAction", StatusLevel::requiresAction))
                .build();
    }

    static ScaleMapping scaleMapping(Join join, Place at, ScaleMapping base, ScaleMapping incoming) {
        Joined<ScaleMapping> its = join.of(at, base, incoming);
        return ScaleMapping.builder()
                .copy(base)
                .copy(its.added())
                .fromScale(its.value("fromScale", ScaleMapping::fromScale))
                .toScale(its.value("toScale", ScaleMapping::toScale))
                .levels(its.map("levels", ScaleMapping::levels))
                .confidence(its.value("confidence", ScaleMapping::confidence))
                .note(its.optionalText("note", ScaleMapping::note))
                .build();
    }

    static Object key(ScaleMapping its) {
        return List.of(its.fromScale(), its.toScale());
    }
}
