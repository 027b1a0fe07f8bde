package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.BOOLEAN;
import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.INTEGER;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.Forecast;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.Polarity;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.status.Trend;

/** Tables of status scales, of what their levels mean, and of how they translate into each other. */
final class ScaleTables {

    private ScaleTables() {}

    private record LevelRow(StatusScale scale, StatusLevel level) {

        static List<LevelRow> of(StatusScale scale) {
            return scale.levels().stream().map(its -> new LevelRow(scale, its)).toList();
        }
    }

    private record MappingRow(ScaleMapping mapping, String from, String to) {

        static List<MappingRow> of(ScaleMapping mapping) {
            return mapping.levels().entrySet().stream()
                    .map((Map.Entry<String, String> its) -> new MappingRow(mapping, its.getKey(), its.getValue()))
                    .toList();
        }
    }

    static FlatTable scales(String id, Look look) {
        return new Definition<StatusScale>(id, () -> Rows.of(look.catalogue().statusScales()))
                .id("scale_id", StatusScale::id)
                .always("scale_version", STRING, StatusScale::version)
                .always("name", STRING, its -> look.text(its.name()))
                .codes("applies_to_kinds", ObjectKind.class, StatusScale::appliesTo)
                .code("axis", AssessmentAxis.class, StatusScale::axis)
                .count("levels", its -> its.levels().size())
                .maybe("not_assessed_level", STRING, StatusScale::notAssessedLevel)
                .maybeCode("polarity", Polarity.class, StatusScale::polarity)
                .code("confidence", ScaleConfidence.class, StatusScale::confidence)
                .maybe("note", STRING, its -> look.text(its.note()))
                .maybe("from", DATE, StatusScale::from)
                .maybe("to", DATE, StatusScale::to)
                .source(its -> its)
                .table();
    }

    static FlatTable levels(String id, Look look) {
        return new Definition<LevelRow>(
                        id, () -> Rows.of(look.catalogue().statusScales()).each(LevelRow::of))
                .scale("scale", row -> Optional.of(row.scale().ref()))
                .always("level", STRING, row -> row.level().code())
                .always("order", INTEGER, row -> (long) row.level().order())
                .always("level_name", STRING, row -> look.text(row.level().label()))
                .maybe("aliases", STRING, row -> Look.joined(row.level().aliases().stream()))
                .maybe("description", STRING, row -> look.text(row.level().description()))
                .maybe("colour_name", STRING, row -> row.level().colourName())
                .maybe("colour", STRING, row -> row.level().colour())
                .maybe("symbol", STRING, row -> row.level().symbol())
                .maybe("letter", STRING, row -> row.level().letter())
                .maybeCode("lifecycle", Lifecycle.class, row -> row.level().lifecycle())
                .maybeCode("outlook", Outlook.class, row -> row.level().outlook())
                .maybeCode("fulfilment", Fulfilment.class, row -> row.level().fulfilment())
                .maybeCode("forecast", Forecast.class, row -> row.level().forecast())
                .maybeCode("trend", Trend.class, row -> row.level().trend())
                .always("terminal", BOOLEAN, row -> row.level().terminal())
                .always("counts_as_done", BOOLEAN, row -> row.level().countsAsDone())
                .always("requires_comment", BOOLEAN, row -> row.level().requiresComment())
                .always("requires_action", BOOLEAN, row -> row.level().requiresAction())
                .source(LevelRow::level)
                .table();
    }

    static FlatTable scaleMappings(String id, Look look) {
        return new Definition<MappingRow>(
                        id, () -> Rows.of(look.catalogue().scaleMappings()).each(MappingRow::of))
                .scale("from_scale", row -> Optional.of(row.mapping().fromScale()))
                .always("from_level", STRING, MappingRow::from)
                .scale("to_scale", row -> Optional.of(row.mapping().toScale()))
                .always("to_level", STRING, MappingRow::to)
                .code("confidence", ScaleConfidence.class, row -> row.mapping().confidence())
                .maybe("note", STRING, row -> look.text(row.mapping().note()))
                .source(MappingRow::mapping)
                .table();
    }
}
