package se.tertial.plan.importer.text;

import java.util.Objects;

/**
 * A layout of published documents that the importer can read. Immutable and thread-safe.
 *
 * @param id the id, such as {@code L1}
 * @param titleSv what it is called in Swedish
 * @param titleEn what it is called in English
 */
public record Layout(String id, String titleSv, String titleEn) {

    /** Refuses null. */
    public Layout {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(titleSv, "titleSv");
        Objects.requireNonNull(titleEn, "titleEn");
    }
}
