package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.BOOLEAN;
import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.DECIMAL;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Measurement;
import se.tertial.plan.model.measure.MeasurementFrequency;
import se.tertial.plan.model.measure.Quantity;
import se.tertial.plan.model.measure.Target;
import se.tertial.plan.model.measure.Threshold;
import se.tertial.plan.model.status.Polarity;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.ReportingPeriod;

/** Tables of indicators: what is measured, what is aimed at, and what came out. */
final class MeasureTables {

    private MeasureTables() {}

    /** What a measured value is to its indicator. */
    enum MeasurementPart {
        BASELINE,
        OUTCOME
    }

    private record TargetRow(Indicator indicator, Target target) {

        static List<TargetRow> of(Indicator indicator) {
            return indicator.targets().stream()
                    .map(its -> new TargetRow(indicator, its))
                    .toList();
        }
    }

    private record ThresholdRow(Indicator indicator, Threshold threshold) {

        static List<ThresholdRow> of(Indicator indicator) {
            return indicator.thresholds().stream()
                    .map(its -> new ThresholdRow(indicator, its))
                    .toList();
        }
    }

    private record OutcomeRow(Indicator indicator, MeasurementPart part, Measurement value) {

        static List<OutcomeRow> of(Indicator indicator) {
            return Stream.concat(
                            indicator.baseline().stream()
                                    .map(its -> new OutcomeRow(indicator, MeasurementPart.BASELINE, its)),
                            indicator.outcomes().stream()
                                    .map(its -> new OutcomeRow(indicator, MeasurementPart.OUTCOME, its)))
                    .toList();
        }
    }

    static FlatTable indicators(String id, Look look) {
        return new Definition<Indicator>(id, () -> Rows.of(look.catalogue().indicators()))
                .id("indicator_id", Indicator::id)
                .always("name", STRING, its -> look.text(its.name()))
                .maybe("description", STRING, its -> look.text(its.description()))
                .maybe("unit", STRING, Indicator::unit)
                .code("polarity", Polarity.class, Indicator::polarity)
                .reference("within", Indicator::within)
                .bodies("owner_body", look, Indicator::owners)
                .code("frequency", MeasurementFrequency.class, Indicator::frequency)
                .maybe("breakdowns", STRING, its -> Look.joined(its.breakdowns().stream()))
                .maybe("data_source", STRING, its -> look.text(its.dataSource()))
                .source(its -> its)
                .table();
    }

    static FlatTable targets(String id, Look look) {
        return new Definition<TargetRow>(
                        id, () -> Rows.of(look.catalogue().indicators()).each(TargetRow::of))
                .id("indicator_id", row -> row.indicator().id())
                .maybe("date", STRING, row -> row.target().time().map(Edtf::toString))
                .maybe("earliest", DATE, row -> row.target().time().flatMap(Edtf::earliest))
                .maybe("latest", DATE, row -> row.target().time().flatMap(Edtf::latest))
                .maybeCode(
                        "bound",
                        Quantity.Bound.class,
                        row -> row.target().quantity().map(Quantity::bound))
                .maybe("value", DECIMAL, row -> row.target().quantity().map(Quantity::value))
                .maybe("low", DECIMAL, row -> row.target().low())
                .maybe("high", DECIMAL, row -> row.target().high())
                .maybe("unit", STRING, row -> row.indicator().unit())
                .maybe("printed", STRING, row -> look.own(row.target().printed()))
                .maybe("breakdown", STRING, row -> row.target().group())
                .source(TargetRow::target)
                .table();
    }

    static FlatTable thresholds(String id, Look look) {
        return new Definition<ThresholdRow>(
                        id, () -> Rows.of(look.catalogue().indicators()).each(ThresholdRow::of))
                .id("indicator_id", row -> row.indicator().id())
                .scale("scale", row -> Optional.of(row.threshold().scale()))
                .always("level", STRING, row -> row.threshold().level())
                .maybe(
                        "level_name",
                        STRING,
                        row -> look.level(
                                        row.threshold().scale(), row.threshold().level())
                                .map(StatusLevel::label)
                                .map(look::text))
                .maybe("from_value", DECIMAL, row -> row.threshold().from())
                .maybe("below_value", DECIMAL, row -> row.threshold().below())
                .maybe("unit", STRING, row -> row.indicator().unit())
                .source(ThresholdRow::threshold)
                .table();
    }

    static FlatTable outcomes(String id, Look look) {
        return new Definition<OutcomeRow>(
                        id, () -> Rows.of(look.catalogue().indicators()).each(OutcomeRow::of))
                .id("indicator_id", row -> row.indicator().id())
                .code("part", MeasurementPart.class, OutcomeRow::part)
                .maybe("period", STRING, row -> row.value().period().map(ReportingPeriod::code))
                .maybe("date", STRING, row -> time(row).map(Edtf::toString))
                .maybe("earliest", DATE, row -> time(row).flatMap(Edtf::earliest))
                .maybe("latest", DATE, row -> time(row).flatMap(Edtf::latest))
                .maybeCode(
                        "bound",
                        Quantity.Bound.class,
                        row -> row.value().quantity().map(Quantity::bound))
                .maybe("value", DECIMAL, row -> row.value().quantity().map(Quantity::value))
                .maybe("unit", STRING, row -> row.indicator().unit())
                .maybe("printed", STRING, row -> look.own(row.value().printed()))
                .maybe("breakdown", STRING, row -> row.value().group())
                .always("preliminary", BOOLEAN, row -> row.value().preliminary())
                .maybe("note", STRING, row -> look.text(row.value().note()))
                .source(OutcomeRow::value)
                .table();
    }

    /** The time as it is given, else that of the period, so that all values can be put in order. */
    private static Optional<Edtf> time(OutcomeRow row) {
        return row.value().time().or(() -> row.value().period().map(ReportingPeriod::edtf));
    }
}
