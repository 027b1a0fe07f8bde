package se.tertial.plan.export.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
     * @param note what is to be said of it: preliminary, for which group, why it is missing
     * @param range within which a target is reached, for a chart; empty if it is one value
     */
    public record Point(
            PointKind kind,
            Text when,
            Optional<BigDecimal> value,
            Text shown,
            Optional<StatusMark> status,
            Optional<Text> statusWords,
            Optional<Text> note,
            Optional<Range> range) {

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

        /** Refuses null, and a range of what is one value. */
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
    }

    @Override
    public List<CoreBlock> fallback() {
        InMemoryTable.Builder table = DocumentWords.table("series")
                .column(DocumentWords.text("when"))
                .column(DocumentWords.text("what"))
                .column(DocumentWords.text("value"))
                .column(DocumentWords.optional("status"))
                .column(DocumentWords.optional("note"));
        for (Point point : points) {
            table.row(
                    point.when(),
                    DocumentWords.in(language, "point." + point.kind()),
                    point.shown(),
                    status(point).orElse(null),
                    point.note().orElse(null));
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
