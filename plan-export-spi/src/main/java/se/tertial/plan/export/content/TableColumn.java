package se.tertial.plan.export.content;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;

/**
 * A column of a table. Immutable and thread-safe.
 *
 * @param name the name for programs: words of a–z and 0–9 with underscores between; it never changes
 * @param type the type of its values
 * @param nullable whether a cell may be null; an empty text is not null
 * @param title what it is called, for people
 * @param description what it holds, in a sentence
 * @param codes the codes that its cells hold, in order, with their words; empty if its cells hold no codes. A code may stand
 *     before a colon and an id, and then tells what the id is of
 */
public record TableColumn(
        String name,
        ColumnType type,
        boolean nullable,
        Bilingual title,
        Bilingual description,
        Map<String, Bilingual> codes) {

    private static final String BETWEEN = "; ";
    private static final char BEFORE_ID = ':';

    /** Refuses null, and codes in a column of another type than text. */
    public TableColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
        if (!codes.isEmpty() && type != ColumnType.STRING) {
            throw new IllegalArgumentException(
                    "Column '" + name + "' holds codes, so it is of type STRING, not " + type);
        }
    }

    /**
     * A column without codes.
     *
     * @param name the name for programs
     * @param type the type of its values
     * @param nullable whether a cell may be null
     * @param title what it is called
     * @param description what it holds
     */
    public TableColumn(String name, ColumnType type, boolean nullable, Bilingual title, Bilingual description) {
        this(name, type, nullable, title, description, Map.of());
    }

    /**
     * A cell of this column as a reader would say it: each code in it replaced by its word, and the colon before an id by a
     * space. What is no code of the column stays as it is; so does every cell of a column without codes.
     *
     * @param cell the cell; several codes have a semicolon and a space between
     * @param language the reader's language
     * @return the cell in words
     */
    public String inWords(String cell, Language language) {
        if (codes.isEmpty()) {
            return cell;
        }
        return Arrays.stream(cell.split(BETWEEN, -1))
                .map(part -> word(part, language))
                .collect(Collectors.joining(BETWEEN));
    }

    private String word(String part, Language language) {
        int colon = part.indexOf(BEFORE_ID);
        String code = colon < 0 ? part : part.substring(0, colon);
        Bilingual word = codes.get(code);
        if (word == null) {
            return part;
        }
        return colon < 0 ? word.in(language) : word.in(language) + " " + part.substring(colon + 1);
    }
}
