package se.tertial.plan.export.layouts.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.document.TimelineBlock;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeFrame;

/** Collects what has a time, and puts it in order: by the last day that it can mean, else by the first; in the order of collection. */
public final class Dated {

    private static final Comparator<TimelineBlock.Entry> BY_TIME =
            Comparator.comparing(Dated::day, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Reader reader;
    private final Times times;
    private final List<TimelineBlock.Entry> entries = new ArrayList<>();

    public Dated(Reader reader) {
        this.reader = reader;
        this.times = new Times(reader);
    }

    public Dated add(LocalDate day, Text what, List<Text> notes) {
        entries.add(new TimelineBlock.Entry(Text.of(day.toString()), Optional.of(day), Optional.of(day), what, notes));
        return this;
    }

    public Dated add(Optional<TimeFrame> time, Text what, List<Text> notes) {
        return add(time, what, notes, Optional.empty());
    }

    /** As above, of one thing. */
    public Dated add(Optional<TimeFrame> time, Text what, List<Text> notes, Optional<Ref> subject) {
        entries.add(new TimelineBlock.Entry(
                time.map(times::when).orElseGet(() -> reader.say("time.unknown")),
                time.flatMap(TimeFrame::earliest),
                time.flatMap(TimeFrame::latest),
                what,
                notes,
                subject));
        return this;
    }

    public Dated addEdtf(Optional<Edtf> time, Text what, List<Text> notes) {
        return addEdtf(time, what, notes, Optional.empty());
    }

    /** As above, of one thing. */
    public Dated addEdtf(Optional<Edtf> time, Text what, List<Text> notes, Optional<Ref> subject) {
        entries.add(new TimelineBlock.Entry(
                time.flatMap(times::days).map(Text::of).orElseGet(() -> reader.say("time.unknown")),
                time.flatMap(Edtf::earliest),
                time.flatMap(Edtf::latest),
                what,
                notes,
                subject));
        return this;
    }

    /** All entries in order; those without a time last. */
    public List<TimelineBlock.Entry> sorted() {
        return entries.stream().sorted(BY_TIME).toList();
    }

    /** The day that an entry is sorted by. */
    @org.jspecify.annotations.Nullable
    public static LocalDate day(TimelineBlock.Entry entry) {
        return entry.latest().or(entry::earliest).orElse(null);
    }
}
