package se.tertial.plan.export.content;

import java.util.Objects;
import se.tertial.plan.rules.Bilingual;

/**
 * A column of a table. Immutable and thread-safe.
 *
 * @param name the name for programs: words of a–z and 0–9 with underscores between; it never changes
 * @param type the type of its values
 * @param nullable whether a cell may be null; an empty text is not null
 * @param title what it is called, for people
 * @param description what it holds, in a sentence
 */
public record TableColumn(String name, ColumnType type, boolean nullable, Bilingual title, Bilingual description) {

    /** Refuses null. */
    public TableColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
    }
}
