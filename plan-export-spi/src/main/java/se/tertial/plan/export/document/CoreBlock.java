package se.tertial.plan.export.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/** The blocks that every exporter of layouts knows. Immutable; thread-safe if its table is. */
public sealed interface CoreBlock extends Block {

    @Override
    default List<CoreBlock> fallback() {
        return List.of(this);
    }

    /**
     * A heading within a section. Sections have headings of their own; this one stands below them.
     *
     * @param level how deep it stands, from 1 for the title of the document
     * @param text the words, not blank
     * @param subject what stands below it until the next heading of its level or a higher one; empty if that is no one thing
     */
    record Heading(int level, Text text, Optional<Ref> subject) implements CoreBlock {

        /** The deepest level that formats know. */
        public static final int DEEPEST = 6;

        /** Checks level and words. */
        public Heading {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("A heading has a level from 1 to " + DEEPEST + ", not " + level);
            }
            if (text.isBlank()) {
                throw new IllegalArgumentException("A heading has words");
            }
            Objects.requireNonNull(subject, "subject");
        }

        /**
         * A heading that names no one thing.
         *
         * @param level how deep it stands
         * @param text the words, not blank
         */
        public Heading(int level, Text text) {
            this(level, text, Optional.empty());
        }

        /**
         * The heading of one thing.
         *
         * @param level how deep it stands
         * @param text the words, not blank
         * @param subject the thing
         */
        public Heading(int level, Text text, Ref subject) {
            this(level, text, Optional.of(subject));
        }
    }

    /**
     * A paragraph.
     *
     * @param text what it says, with the language of each part
     * @param role what it is to the reader
     */
    record Paragraph(Text text, Role role) implements CoreBlock {

        /** What a paragraph is to the reader. */
        public enum Role {
            /** Running text. */
            BODY,
            /** A preamble that says in short what follows. */
            LEAD,
            /** What is said of the text rather than in it: a source, a remark. */
            NOTE,
            /** The name of what follows, such as the body whose statement it is; not a heading of the document. */
            LABEL,
            /** What somebody else says. */
            QUOTE,
            /** What tells that something is withheld. */
            WITHHELD
        }

        /** Refuses null. */
        public Paragraph {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(role, "role");
        }

        /**
         * A paragraph of running text.
         *
         * @param text what it says
         * @return the paragraph
         */
        public static Paragraph of(Text text) {
            return new Paragraph(text, Role.BODY);
        }
    }

    /**
     * A table. Its first column heads the rows.
     *
     * @param caption what it shows; a reader who hears the document hears it first
     * @param table the rows, which are pulled and never held
     * @param empty what is said instead if there is no row
     */
    record Table(Text caption, FlatTable table, Optional<Text> empty) implements CoreBlock {

        /** Refuses null. */
        public Table {
            Objects.requireNonNull(caption, "caption");
            Objects.requireNonNull(table, "table");
            Objects.requireNonNull(empty, "empty");
        }
    }

    /**
     * A list.
     *
     * @param ordered whether the order of the items counts, so that they are numbered
     * @param items the items, each a paragraph and what stands below it
     */
    record Items(boolean ordered, List<Item> items) implements CoreBlock {

        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }

        /**
         * A list of short texts in no order.
         *
         * @param texts the texts
         * @return the list
         */
        public static Items of(List<Text> texts) {
            return new Items(
                    false, texts.stream().map(text -> new Item(text, List.of())).toList());
        }
    }

    /**
     * An item of a list.
     *
     * @param text what it says
     * @param below the items below it; empty if there are none
     * @param subject what the item as a whole tells of, such as a decision; empty if that is no one thing
     */
    record Item(Text text, List<Item> below, Optional<Ref> subject) {

        /** Copies the list. */
        public Item {
            Objects.requireNonNull(text, "text");
            below = List.copyOf(below);
            Objects.requireNonNull(subject, "subject");
        }

        /**
         * An item that tells of no one thing.
         *
         * @param text what it says
         * @param below the items below it
         */
        public Item(Text text, List<Item> below) {
            this(text, below, Optional.empty());
        }
    }
}
