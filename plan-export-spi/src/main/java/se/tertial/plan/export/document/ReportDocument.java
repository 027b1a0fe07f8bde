package se.tertial.plan.export.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

/**
 * A report for readers: who says what about which time, the meaning of its statuses, and its sections. The outline is in
 * memory; blocks are pulled. All words are in the language of the document, except where a text says otherwise. Immutable;
 * thread-safe if its blocks are.
 *
 * @param layout the id of the layout that made it
 * @param language the language of what names no other
 * @param title what it is called, not blank
 * @param subtitle what it is about: the period, the body; empty if the title says it
 * @param facts what a reader must know of its origin, in order: issuer, period, as of, record number, contact, what was withheld
 * @param sections the sections, in order
 */
public record ReportDocument(
        String layout,
        Language language,
        Text title,
        Optional<Text> subtitle,
        List<Fact> facts,
        List<Section> sections) {

    /** Copies the lists. */
    public ReportDocument {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(subtitle, "subtitle");
        if (title.isBlank()) {
            throw new IllegalArgumentException("The document of layout '" + layout + "' has no title");
        }
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /**
     * Something that is known of a document: a name and a value.
     *
     * @param name what it is, such as "Diarienummer"
     * @param value the value
     * @param subject what the fact tells of, such as the decision on a follow-up; empty if that is no one thing
     */
    public record Fact(Text name, Text value, Optional<Ref> subject) {

        /** Refuses null. */
        public Fact {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(subject, "subject");
        }

        /**
         * A fact that tells of no one thing.
         *
         * @param name what it is
         * @param value the value
         */
        public Fact(Text name, Text value) {
            this(name, value, Optional.empty());
        }
    }
}
