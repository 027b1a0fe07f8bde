package se.tertial.plan.export.layouts.parts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.export.document.SeriesBlock.Point;
import se.tertial.plan.export.document.SeriesBlock.PointKind;
import se.tertial.plan.export.document.SeriesBlock.Range;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Measurement;
import se.tertial.plan.model.measure.Quantity;
import se.tertial.plan.model.measure.Target;
import se.tertial.plan.model.measure.Threshold;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Numerals;

/** The values of an indicator in order of time. */
public final class Measured {

    private final Reader reader;
    private final Indicator indicator;
    private final Statuses statuses;
    private final Times times;

    public Measured(Reader reader, Indicator indicator) {
        this.reader = reader;
        this.indicator = indicator;
        this.statuses = new Statuses(reader);
        this.times = new Times(reader);
    }

    private record Dated(LocalDate last, Point point) {

        /** A value whose last day may not be known, and if so, as what it is put in order. */
        static Dated of(Optional<LocalDate> day, LocalDate unknown, Point point) {
            return new Dated(day.orElse(unknown), day.map(point::withDay).orElse(point));
        }
    }

    /** Baseline, outcomes and targets. */
    public SeriesBlock series() {
        List<Dated> points = new ArrayList<>();
        indicator.baseline().ifPresent(its -> points.add(point(PointKind.BASELINE, its)));
        indicator.outcomes().forEach(its -> points.add(point(PointKind.OUTCOME, its)));
        indicator.targets().forEach(its -> points.add(target(its)));
        points.sort(Comparator.comparing(Dated::last));
        Runs caption = Runs.of(reader.name(Ref.of(ObjectKind.INDICATOR, indicator.id())));
        indicator
                .unit()
                .ifPresent(unit -> caption.and(" (").and(reader.own(unit)).and(")"));
        return new SeriesBlock(
                caption.text(),
                reader.language(),
                points.stream().map(Dated::point).toList(),
                source());
    }

    private Optional<Text> source() {
        return reader.in(indicator.dataSource())
                .map(its ->
                        Runs.of(reader.word("indicator.source") + ": ").and(its).text());
    }

    private Dated point(PointKind kind, Measurement measurement) {
        Optional<BigDecimal> value = exact(measurement.quantity());
        Optional<Level> level = value.flatMap(this::level);
        List<Text> notes = Stream.of(
                        measurement.preliminary()
                                ? Optional.of(reader.say("indicator.preliminary"))
                                : Optional.<Text>empty(),
                        reader.in(measurement.note()))
                .flatMap(Optional::stream)
                .toList();
        Text when = measurement
                .period()
                .map(period -> Text.of(reader.period(period)))
                .or(() -> measurement.time().flatMap(times::days).map(Text::of))
                .orElseGet(() -> reader.say("time.unknown"));
        Optional<LocalDate> last = measurement
                .period()
                .map(period -> period.slice().last())
                .or(() -> measurement.time().flatMap(its -> its.latest()));
        Text shown = measurement
                .printed()
                .map(reader::own)
                .or(() -> measurement.quantity().map(this::shown))
                .orElseGet(() -> reader.say("indicator.missing"));
        return Dated.of(
                last,
                LocalDate.MIN,
                new Point(
                        kind,
                        when,
                        value,
                        shown,
                        level.map(its -> statuses.mark(its.scale(), its.level())),
                        level.map(its -> statuses.label(its.level())),
                        notes.isEmpty() ? Optional.empty() : Optional.of(Runs.joined("; ", notes)),
                        measurement.quantity().flatMap(Measured::range),
                        group(measurement.group()),
                        Optional.empty()));
    }

    private Dated target(Target target) {
        Text shown = target.printed()
                .map(reader::own)
                .or(() -> target.quantity().map(this::shown))
                .orElseGet(() -> Text.of(Stream.of(target.low(), target.high())
                        .map(its -> its.map(this::number).orElse("…"))
                        .reduce((low, high) -> low + "–" + high)
                        .orElse("")));
        return Dated.of(
                target.time().flatMap(its -> its.latest()),
                LocalDate.MAX,
                new Point(
                        PointKind.TARGET,
                        target.time().flatMap(times::days).map(Text::of).orElseGet(() -> reader.say("time.unknown")),
                        exact(target.quantity()),
                        shown,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        range(target),
                        group(target.group()),
                        Optional.empty()));
    }

    private Optional<Text> group(Optional<String> group) {
        return group.map(reader::own).filter(its -> !its.isBlank());
    }

    private static Optional<Range> range(Target target) {
        if (target.quantity().isEmpty()) {
            return Stream.of(target.low(), target.high()).allMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : Optional.of(new Range(target.low(), target.high()));
        }
        return range(target.quantity().get());
    }

    private static Optional<Range> range(Quantity quantity) {
        Optional<BigDecimal> end = Optional.of(quantity.value());
        return switch (quantity.bound()) {
            case EXACTLY -> Optional.empty();
            case ABOUT -> Optional.of(new Range(end, end));
            case ABOVE, AT_LEAST -> Optional.of(new Range(end, Optional.empty()));
            case BELOW, AT_MOST -> Optional.of(new Range(Optional.empty(), end));
        };
    }

    private record Level(StatusScale scale, StatusLevel level) {}

    /** The level of the first threshold that the value lies within. */
    private Optional<Level> level(BigDecimal value) {
        for (Threshold threshold : indicator.thresholds()) {
            boolean reaches =
                    threshold.from().map(from -> value.compareTo(from) >= 0).orElse(true);
            boolean below =
                    threshold.below().map(end -> value.compareTo(end) < 0).orElse(true);
            if (reaches && below) {
                return reader.catalogue()
                        .scale(threshold.scale())
                        .flatMap(scale -> scale.level(threshold.level()).map(level -> new Level(scale, level)));
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> exact(Optional<Quantity> quantity) {
        return quantity.filter(its -> its.bound() == Quantity.Bound.EXACTLY).map(Quantity::value);
    }

    private Text shown(Quantity quantity) {
        String bound = reader.word(quantity.bound());
        return Text.of((bound.equals("-") ? "" : bound + " ") + number(quantity.value()));
    }

    private String number(BigDecimal number) {
        return Numerals.decimal(number, reader.language());
    }
}
