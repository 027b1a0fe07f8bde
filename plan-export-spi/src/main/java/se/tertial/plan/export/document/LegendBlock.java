package se.tertial.plan.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/**
 * What the statuses of a report mean: a scale, level by level. Immutable and thread-safe.
 *
 * @param title what the scale is called and what it is for, not blank
 * @param entries the levels, in the order of the scale; empty if none is known
 * @param notes what a reader must know of the scale: where its meaning comes from, and how sure that is
 */
public record LegendBlock(Text title, List<Entry> entries, List<Text> notes) implements Block {

    /** Copies the lists. */
    public LegendBlock {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A legend has a title");
        }
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    /**
     * A level in a legend.
     *
     * @param status the level as a mark, for its symbol and colour
     * @param token how it is printed, with its language
     * @param meaning what it means; empty of words if its scale says no more than the token
     */
    public record Entry(StatusMark status, Text token, Text meaning) {

        /** Refuses null. */
        public Entry {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(token, "token");
            Objects.requireNonNull(meaning, "meaning");
        }

        /**
         * What stands in the place of the meaning, which is never left empty: who listens to a table hears no more than "blank".
         *
         * @param language the language of the document
         * @return the meaning; else {@link #unexplained()}
         */
        public Text told(Language language) {
            return meaning.isBlank() ? Text.of(unexplained().in(language)) : meaning;
        }
    }

    /** {@return that a level has no further meaning, in a clause} */
    public static Bilingual unexplained() {
        return DocumentWords.get("unexplained");
    }

    /** {@return whether a level means more than its token says; where none does, there need be no place for meanings} */
    public boolean hasMeanings() {
        return entries.stream().anyMatch(entry -> !entry.meaning().isBlank());
    }

    @Override
    public List<CoreBlock> fallback() {
        List<CoreBlock> blocks = new ArrayList<>();
        blocks.add(new CoreBlock.Paragraph(title, CoreBlock.Paragraph.Role.LABEL));
        if (!entries.isEmpty()) {
            blocks.add(
                    CoreBlock.Items.of(entries.stream().map(LegendBlock::line).toList()));
        }
        notes.forEach(note -> blocks.add(new CoreBlock.Paragraph(note, CoreBlock.Paragraph.Role.NOTE)));
        return blocks;
    }

    private static Text line(Entry entry) {
        Runs line = Runs.of(StatusBlock.shown(entry.status(), entry.token()));
        return entry.meaning().isBlank()
                ? line.text()
                : line.and(": ").and(entry.meaning()).text();
    }
}
