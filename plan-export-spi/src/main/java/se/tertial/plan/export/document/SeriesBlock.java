package se.tertial.plan.export.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

/**
 * What an indicator has come to over time, against its target: data for a chart. Immutable and thread-safe.
 *
 * @param caption what is measured, and in which unit; not blank
 * @param language the language of words of ours
 * @param points baseline, outcomes and targets, in order of time
 * @param source where the values come from, a line such as "Källa: Kolada"; empty if nobody says
 */
public record SeriesBlock(Text caption, Language language, List<Point> points, Optional<Text> source) implements Block {

    /**
     * A series of which nobody says where its values come from.
     *
     * @param caption what is measured, and in which unit; not blank
     * @param language the language of words of ours
     * @param points baseline, outcomes and targets, in order of time
     */
    public SeriesBlock(Text caption, Language language, List<Point> points) {
        this(caption, language, points, Optional.empty());
    }

    /** Copies the points. */
    public SeriesBlock {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(language, "language");
        points = List.copyOf(points);
        if (caption.isBlank()) {
            throw new IllegalArgumentException("A series has a caption");
        }
    }

    /** What a value is. */
    public enum PointKind {
        /** Where it started. */
        BASELINE,
        /** What it came to. */
        OUTCOME,
        /** What it is to come to. */
        TARGET
    }

    /**
     * A value at a time.
     *
     * @param kind what it is
     * @param when the period or time, as it reads
     * @param value the number for a chart; empty if it is missing or not exact
     * @param shown the value as it reads, unit and bound included; or that it is missing
     * @param status how the value stands against thresholds; empty if nobody says
     * @param statusWords the status as it reads; empty if nobody says
     * @param note what is to be said of it: preliminary, why it is missing
     * @param range within which the value lies, or a target is reached, for a chart: from 88 for "over 88", from 84 to 84 for
     *     "about 84"; empty if it is one value or missing
     * @param group whom or what part it is about, such as women or a municipality; not blank; empty for all
     * @param day the last day of the period or time, which tells a chart where it stands; empty if nobody knows
     */
    public record Point(
            PointKind kind,
            Text when,
            Optional<BigDecimal> value,
            Text shown,
            Optional<StatusMark> status,
            Optional<Text> statusWords,
            Optional<Text> note,
            Optional<Range> range,
            Optional<Text> group,
            Optional<LocalDate> day) {

        /**
         * A value that is no range.
         *
         * @param kind what it is
         * @param when the period or time, as it reads
         * @param value the number for a chart
         * @param shown the value as it reads
         * @param status how the value stands against thresholds
         * @param statusWords the status as it reads
         * @param note what is to be said of it
         */
        public Point(
                PointKind kind,
                Text when,
                Optional<BigDecimal> value,
                Text shown,
                Optional<StatusMark> status,
                Optional<Text> statusWords,
                Optional<Text> note) {
            this(kind, when, value, shown, status, statusWords, note, Optional.empty());
        }

        /**
         * A value for all, not for one group.
         *
         * @param kind what it is
         * @param when the period or time, as it reads
         * @param value the number for a chart
         * @param shown the value as it reads
         * @param status how the value stands against thresholds
         * @param statusWords the status as it reads
         * @param note what is to be said of it
         * @param range within which a target is reached
         */
        public Point(
                PointKind kind,
                Text when,
                Optional<BigDecimal> value,
                Text shown,
                Optional<StatusMark> status,
                Optional<Text> statusWords,
                Optional<Text> note,
                Optional<Range> range) {
            this(kind, when, value, shown, status, statusWords, note, range, Optional.empty(), Optional.empty());
        }

        /** Refuses null, a range of what is one value, and a group without a name. */
        public Point {
            Objects.requireNonNull(range, "range");
            if (range.isPresent() && value.isPresent()) {
                throw new IllegalArgumentException("A point is a value or a range, not both: " + shown);
            }
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(shown, "shown");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(statusWords, "statusWords");
            Objects.requireNonNull(note, "note");
            Objects.requireNonNull(day, "day");
            if (group.filter(Text::isBlank).isPresent()) {
                throw new IllegalArgumentException("A group has a name; leave it empty for all: " + shown);
            }
        }

        /** {@return whether a chart can draw it as one number, be it about right; not what lies above, below or between numbers} */
        public boolean isNumber() {
            return range.map(Range::isOneValue).orElse(value.isPresent());
        }

        /**
         * The same value, of one group.
         *
         * @param name whom or what part it is about; not blank
         * @return the point
         */
        public Point withGroup(Text name) {
            return new Point(kind, when, value, shown, status, statusWords, note, range, Optional.of(name), day);
        }

        /**
         * The same value, whose place in time is known.
         *
         * @param last the last day of the period or time
         * @return the point
         */
        public Point withDay(LocalDate last) {
            return new Point(kind, when, value, shown, status, statusWords, note, range, group, Optional.of(last));
        }
    }

    /**
     * From a value to another, both of them within it.
     *
     * @param low the lower end; empty if there is none
     * @param high the upper end; empty if there is none
     */
    public record Range(Optional<BigDecimal> low, Optional<BigDecimal> high) {

        /** Refuses a range without an end, or whose ends are the wrong way round. */
        public Range {
            if (low.isEmpty() && high.isEmpty()) {
                throw new IllegalArgumentException("A range has an end");
            }
            if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
                throw new IllegalArgumentException("A range goes up, not from " + low.get() + " to " + high.get());
            }
        }

        /** {@return whether it starts where it ends, as that of a value which is about right does} */
        public boolean isOneValue() {
            return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) == 0;
        }
    }

    /**
     * What a chart joins with one line.
     *
     * @param kind what its values are
     * @param group whom or what part they are about; empty for all
     * @param points its points, at least one, in order of time
     */
    public record Line(PointKind kind, Optional<Text> group, List<Point> points) {

        /** Copies the points. */
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * The points by kind and group, since only values of one kind for one group follow upon each other.
     *
     * @return the lines, by kind and then in the order in which groups are mentioned first
     */
    public List<Line> lines() {
        Map<PointKind, Map<String, List<Point>>> found = new EnumMap<>(PointKind.class);
        for (Point point : points) {
            found.computeIfAbsent(point.kind(), kind -> new LinkedHashMap<>())
                    .computeIfAbsent(point.group().map(Text::plain).orElse(""), group -> new ArrayList<>())
                    .add(point);
        }
        List<Line> lines = new ArrayList<>();
        found.forEach((kind, groups) -> groups.values()
                .forEach(its -> lines.add(new Line(kind, its.get(0).group(), its))));
        return lines;
    }

    /**
     * The times that values are for, as they read, and how far along an axis of time each stands, from 0 to 1: by its day if all
     * points have one, so that a line is as steep as what it shows, else at equal steps. The first and the last are half a step of that
     * many times from the ends. Those of one day have one place.
     *
     * @return the places by time, in the order of the axis
     */
    public Map<String, Double> times() {
        Map<String, Optional<LocalDate>> days = new LinkedHashMap<>();
        points.forEach(point -> days.putIfAbsent(point.when().plain(), point.day()));
        boolean known = points.stream().allMatch(point -> point.day().isPresent());
        return Collections.unmodifiableMap(known ? byDay(days) : evenly(days.keySet()));
    }

    private static Map<String, Double> evenly(Set<String> names) {
        Map<String, Double> places = new LinkedHashMap<>();
        names.forEach(name -> places.put(name, (places.size() + 0.5) / names.size()));
        return places;
    }

    private static Map<String, Double> byDay(Map<String, Optional<LocalDate>> days) {
        Map<String, Long> counted = new LinkedHashMap<>();
        days.forEach((name, day) -> day.ifPresent(its -> counted.put(name, its.toEpochDay())));
        LongSummaryStatistics all =
                counted.values().stream().mapToLong(Long::longValue).summaryStatistics();
        double span = (double) all.getMax() - all.getMin();
        double edge = 0.5 / Math.max(1, counted.size());
        Map<String, Double> places = new LinkedHashMap<>();
        counted.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(time -> places.put(
                        time.getKey(),
                        span > 0 ? edge + (1 - 2 * edge) * (time.getValue() - all.getMin()) / span : 0.5));
        return places;
    }

    /** {@return the names of the groups that values are about, in the order in which they are mentioned first} */
    public List<String> groups() {
        return points.stream()
                .flatMap(point -> point.group().stream())
                .map(Text::plain)
                .distinct()
                .toList();
    }

    /** A table, which has a column of groups if any value is about one. */
    @Override
    public List<CoreBlock> fallback() {
        boolean grouped = !groups().isEmpty();
        InMemoryTable.Builder table =
                DocumentWords.table("series").column(DocumentWords.text("when")).column(DocumentWords.text("what"));
        if (grouped) {
            table.column(DocumentWords.optional("group"));
        }
        table.column(DocumentWords.text("value"))
                .column(DocumentWords.optional("status"))
                .column(DocumentWords.optional("note"));
        for (Point point : points) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(point.when());
            row.add(DocumentWords.in(language, "point." + point.kind()));
            if (grouped) {
                row.add(point.group().orElse(null));
            }
            row.add(point.shown());
            row.add(status(point).orElse(null));
            row.add(point.note().orElse(null));
            table.row(row);
        }
        List<CoreBlock> blocks = new ArrayList<>();
        blocks.add(
                new CoreBlock.Table(caption, table.build(), Optional.of(DocumentWords.in(language, "series.empty"))));
        source.ifPresent(its -> blocks.add(new CoreBlock.Paragraph(its, CoreBlock.Paragraph.Role.NOTE)));
        return blocks;
    }

    private static Optional<Text> status(Point point) {
        return point.statusWords()
                .map(words -> point.status()
                        .map(mark -> StatusBlock.shown(mark, words))
                        .orElse(words));
    }
}
