package se.tertial.plan.export.document;

import java.util.List;
import java.util.Objects;
import se.tertial.plan.model.text.Text;

/**
 * A section of a report document: a heading, blocks, and the sections below it. Immutable; thread-safe if its blocks are.
 *
 * @param id what links within the document name it by: unique in it, words of a–z and 0–9 with hyphens between
 * @param title its heading, not blank
 * @param blocks what it holds, which may be long and is pulled
 * @param sections the sections below it, in order
 */
public record Section(String id, Text title, Blocks blocks, List<Section> sections) {

    /** Checks id and title. */
    public Section {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "The id of a section is words of a-z and 0-9 with hyphens between, not '" + id + "'");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("Section '" + id + "' has no heading");
        }
        Objects.requireNonNull(blocks, "blocks");
        sections = List.copyOf(sections);
    }

    /**
     * A section without others below it.
     *
     * @param id what links name it by
     * @param title its heading
     * @param blocks what it holds
     * @return the section
     */
    public static Section of(String id, Text title, Blocks blocks) {
        return new Section(id, title, blocks, List.of());
    }
}
