package se.tertial.plan.export.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/**
 * What happened or is to happen, in order of time. Immutable and thread-safe.
 *
 * @param caption what it shows; empty if the heading above says it
 * @param entries the events, in order
 */
public record TimelineBlock(Optional<Text> caption, List<Entry> entries) implements Block {

    /** Copies the entries. */
    public TimelineBlock {
        Objects.requireNonNull(caption, "caption");
        entries = List.copyOf(entries);
    }

    /**
     * An event.
     *
     * @param when the time, as it reads
     * @param earliest the first day that it can mean; empty if open or not known
     * @param latest the last day that it can mean; empty if open or not known
     * @param what what happened or is to happen
     * @param notes what is to be said of it, each in a sentence of its own
     * @param subject what the entry tells of, such as a decision; empty if that is no one thing
     */
    public record Entry(
            Text when,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            Text what,
            List<Text> notes,
            Optional<Ref> subject) {

        /** Copies the notes. */
        public Entry {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(earliest, "earliest");
            Objects.requireNonNull(latest, "latest");
            Objects.requireNonNull(what, "what");
            notes = List.copyOf(notes);
            Objects.requireNonNull(subject, "subject");
        }

        /**
         * An event that tells of no one thing.
         *
         * @param when the time, as it reads
         * @param earliest the first day that it can mean
         * @param latest the last day that it can mean
         * @param what what happened or is to happen
         * @param notes what is to be said of it
         */
        public Entry(Text when, Optional<LocalDate> earliest, Optional<LocalDate> latest, Text what, List<Text> notes) {
            this(when, earliest, latest, what, notes, Optional.empty());
        }
    }

    @Override
    public List<CoreBlock> fallback() {
        List<CoreBlock> blocks = new ArrayList<>();
        caption.ifPresent(text -> blocks.add(new CoreBlock.Paragraph(text, CoreBlock.Paragraph.Role.LABEL)));
        blocks.add(new CoreBlock.Items(
                false, entries.stream().map(TimelineBlock::item).toList()));
        return blocks;
    }

    private static CoreBlock.Item item(Entry entry) {
        Text line = Runs.of(entry.when()).and(": ").and(entry.what()).text();
        return new CoreBlock.Item(
                line,
                entry.notes().stream()
                        .map(note -> new CoreBlock.Item(note, List.of()))
                        .toList(),
                entry.subject());
    }
}
