package se.tertial.plan.exporter.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.export.document.TimelineBlock;
import se.tertial.plan.export.document.TimelineBlock.Entry;
import se.tertial.plan.model.text.Text;

/** What happens when: a strip of time with a mark for each event that has a day, and the events below it. Not thread-safe. */
final class TimelineChart {

    private static final int LANES = 6;
    private static final int LANE = 14;
    private static final int MARK = 8;
    /** How much of the width a mark takes at least, in thousandths of a percent. */
    private static final long LEAST = 2_400;

    private static final int MANY_YEARS = 12;
    /** So far from an edge the label of the end does not reach. */
    private static final long ROOM = 18_000;

    private static final long MARGIN = 3_000;
    private static final long INSIDE = Drawing.WIDTH - 2 * MARGIN;

    private final Markup markup;
    private final Words words;
    private final Anchors anchors;
    private final Tables tables;

    TimelineChart(Markup markup, Words words, Anchors anchors, Tables tables) {
        this.markup = markup;
        this.words = words;
        this.anchors = anchors;
        this.tables = tables;
    }

    /** An event in the strip. */
    private record Stretch(long x, long width, boolean day, int lane) {}

    void write(TimelineBlock block) {
        Text caption = block.caption().orElseGet(() -> Text.of(Say.TIMELINE_TITLE.in(words.language())));
        String figure = tables.figure(caption, block.caption().isPresent() ? "figure" : "figure quiet");
        List<Entry> dated = block.entries().stream()
                .filter(its -> its.earliest().isPresent() || its.latest().isPresent())
                .toList();
        if (dated.size() > 1) {
            draw(caption, dated);
        }
        tables.begin(figure, "data events");
        tables.heads(Stream.of(Say.WHEN, Say.WHAT)
                .map(say -> Text.of(say.in(words.language())))
                .toList());
        block.entries().forEach(this::row);
        tables.end();
        markup.raw("</figure>\n");
    }

    private void draw(Text caption, List<Entry> entries) {
        LocalDate first = entries.stream()
                .map(TimelineChart::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = entries.stream()
                .map(TimelineChart::to)
                .max(LocalDate::compareTo)
                .orElseThrow();
        long days = Math.max(1, last.toEpochDay() - first.toEpochDay());
        List<Stretch> stretches = stretches(entries, first, days);
        int lanes = 1 + stretches.stream().mapToInt(Stretch::lane).max().orElse(0);
        int bottom = lanes * LANE + 8;
        Drawing drawing = new Drawing(markup)
                .begin(
                        anchors,
                        "time",
                        bottom + 26L,
                        caption.plain(),
                        first + " – " + last + ". " + Say.TIMELINE_DESC.in(words.language()));
        drawing.line("axis", MARGIN, bottom, Drawing.WIDTH - MARGIN, bottom);
        years(drawing, first, last, bottom);
        for (Stretch stretch : stretches) {
            int y = bottom - 10 - stretch.lane() * LANE;
            if (stretch.day()) {
                drawing.shape("event", "disc", stretch.x(), y, 12);
            } else {
                drawing.box("event", stretch.x(), y - MARK / 2, stretch.width(), MARK);
            }
        }
        drawing.words("tick first", MARGIN, bottom + 20L, first.toString());
        drawing.words("tick last", Drawing.WIDTH - MARGIN, bottom + 20L, last.toString());
        drawing.end();
    }

    /** A line where a year begins, with its number where there is room between the ends. */
    private static void years(Drawing drawing, LocalDate first, LocalDate last, int bottom) {
        long days = Math.max(1, last.toEpochDay() - first.toEpochDay());
        if (last.getYear() - first.getYear() > MANY_YEARS) {
            return;
        }
        for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
            long x = MARGIN + INSIDE * (LocalDate.of(year, 1, 1).toEpochDay() - first.toEpochDay()) / days;
            drawing.line("year", x, 0, x, bottom + 6L);
            if (x > ROOM && x < Drawing.WIDTH - ROOM) {
                drawing.words("tick spare", x, bottom + 20L, Integer.toString(year));
            }
        }
    }

    /** Each in the lowest lane that is free; where all are taken, over what stands in the highest. */
    private static List<Stretch> stretches(List<Entry> entries, LocalDate first, long days) {
        long[] free = new long[LANES];
        List<Stretch> stretches = new ArrayList<>();
        for (Entry entry : entries) {
            long from = MARGIN + INSIDE * (from(entry).toEpochDay() - first.toEpochDay()) / days;
            long to = MARGIN + INSIDE * (to(entry).toEpochDay() - first.toEpochDay()) / days;
            boolean day = to - from < LEAST;
            int lane = 0;
            while (lane < LANES - 1 && free[lane] > from) {
                lane++;
            }
            free[lane] = Math.max(to, from + LEAST);
            stretches.add(new Stretch(day ? to : from, to - from, day, lane));
        }
        return stretches;
    }

    private static LocalDate from(Entry entry) {
        return entry.earliest().or(entry::latest).orElseThrow();
    }

    private static LocalDate to(Entry entry) {
        return entry.latest().or(entry::earliest).orElseThrow();
    }

    private void row(Entry entry) {
        entry.subject()
                .flatMap(anchors::of)
                .ifPresentOrElse(id -> markup.raw("<tr id=\"").text(id).raw("\">"), () -> markup.raw("<tr>"));
        markup.raw("<th scope=\"row\">");
        words.dated(entry.when());
        markup.raw("</th><td>");
        words.write(entry.what());
        if (!entry.notes().isEmpty()) {
            markup.raw("<ul class=\"notes\">");
            entry.notes().forEach(note -> {
                markup.raw("<li>");
                words.dated(note);
                markup.raw("</li>");
            });
            markup.raw("</ul>");
        }
        markup.raw("</td></tr>\n");
        tables.wrote();
    }
}
