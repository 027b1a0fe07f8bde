package se.tertial.plan.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;

/**
 * Who has spoken of what: a row for each subject, a column for each body, a mark in each cell. Immutable and thread-safe.
 *
 * @param caption what it shows, not blank
 * @param language the language of the marks
 * @param heads the bodies, short; each a column
 * @param rows the subjects
 */
public record MatrixBlock(Text caption, Language language, List<Head> heads, List<Row> rows) implements Block {

    /** Checks that each row has a mark for each body. */
    public MatrixBlock {
        Objects.requireNonNull(language, "language");
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        if (caption.isBlank()) {
            throw new IllegalArgumentException("A matrix has a caption");
        }
        for (Row row : rows) {
            if (row.marks().size() != heads.size()) {
                throw new IllegalArgumentException("The row '" + row.subject() + "' has "
                        + row.marks().size() + " marks, but there are " + heads.size() + " bodies");
            }
        }
    }

    /** What a body has done about a subject. No two share symbol or words. */
    public enum Mark {
        /** It was asked or not, and it speaks of the subject. */
        COMMENTED("●"),
        /** It was asked, and says nothing. */
        SILENT("○"),
        /** It was not asked, and says nothing. */
        NOT_ASKED("–"),
        /** All that it says is that the answer stands elsewhere. */
        REFERRAL("→"),
        /** It speaks of the subject, but what it says is withheld. */
        WITHHELD("■");

        private final String symbol;

        Mark(String symbol) {
            this.symbol = symbol;
        }

        /** {@return the sign} */
        public String symbol() {
            return symbol;
        }

        /** {@return the mark in a word or two} */
        public Bilingual words() {
            return DocumentWords.get("mark." + name());
        }

        /** {@return what the mark means, in a clause} */
        public Bilingual meaning() {
            return DocumentWords.get("mark." + name() + ".is");
        }
    }

    /**
     * A body at the head of its column.
     *
     * @param code what the column is headed by, short and not blank
     * @param name the whole name
     */
    public record Head(Text code, Text name) {

        /** Refuses null and a blank code. */
        public Head {
            Objects.requireNonNull(name, "name");
            if (code.isBlank()) {
                throw new IllegalArgumentException("A column of a matrix has a head");
            }
        }
    }

    /**
     * A subject with its marks.
     *
     * @param subject what it is, in words
     * @param marks a mark for each body, in their order
     * @param about what it is; empty if that is no one thing
     */
    public record Row(Text subject, List<Mark> marks, Optional<Ref> about) {

        /** Copies the marks. */
        public Row {
            Objects.requireNonNull(subject, "subject");
            marks = List.copyOf(marks);
            Objects.requireNonNull(about, "about");
        }

        /**
         * A row of no one thing.
         *
         * @param subject what it is, in words
         * @param marks a mark for each body, in their order
         */
        public Row(Text subject, List<Mark> marks) {
            this(subject, marks, Optional.empty());
        }
    }

    /** {@return the heads to be explained: those whose name says more than their code} */
    public List<Head> key() {
        return heads.stream()
                .filter(head -> !head.code().plain().equals(head.name().plain()))
                .toList();
    }

    /** A table of symbols and words, what the marks mean, and the names of the bodies. */
    @Override
    public List<CoreBlock> fallback() {
        InMemoryTable.Builder table = DocumentWords.table("matrix").column(DocumentWords.text("subject"));
        for (int i = 0; i < heads.size(); i++) {
            String code = heads.get(i).code().plain();
            String name = heads.get(i).name().plain();
            table.column(new TableColumn(
                    "body_" + (i + 1), ColumnType.STRING, false, Bilingual.of(code, code), Bilingual.of(name, name)));
        }
        for (Row row : rows) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(row.subject());
            row.marks().forEach(mark -> cells.add(shown(mark)));
            table.row(cells);
        }
        return List.of(
                new CoreBlock.Table(caption, table.build(), Optional.of(DocumentWords.in(language, "matrix.empty"))),
                CoreBlock.Items.of(Stream.of(Mark.values()).map(this::explained).toList()),
                CoreBlock.Items.of(key().stream().map(MatrixBlock::named).toList()));
    }

    private String shown(Mark mark) {
        return mark.symbol() + "\u00a0" + mark.words().in(language);
    }

    private Text explained(Mark mark) {
        return Text.of(shown(mark) + ": " + mark.meaning().in(language));
    }

    private static Text named(Head head) {
        return Runs.of(head.code()).and(": ").and(head.name()).text();
    }
}
