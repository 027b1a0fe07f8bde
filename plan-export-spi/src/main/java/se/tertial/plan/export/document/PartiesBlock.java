package se.tertial.plan.export.document;

import java.util.List;
import java.util.Objects;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.text.Text;

/**
 * Who answers for something. Immutable and thread-safe.
 *
 * @param label what they are to it, such as "Ansvar"
 * @param parties the parties, in order; not empty
 */
public record PartiesBlock(Text label, List<Named> parties) implements Block {

    /** Copies the list. */
    public PartiesBlock {
        Objects.requireNonNull(label, "label");
        parties = List.copyOf(parties);
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("'" + label + "' has no party");
        }
    }

    /**
     * A party.
     *
     * @param shown as it reads, with its role where that is not plain
     * @param bodies the bodies that it stands for, by name: itself, or the members of a group
     */
    public record Named(Text shown, List<Text> bodies) {

        /** Copies the list. */
        public Named {
            Objects.requireNonNull(shown, "shown");
            bodies = List.copyOf(bodies);
        }
    }

    @Override
    public List<CoreBlock> fallback() {
        List<Text> shown = parties.stream().map(Named::shown).toList();
        return List.of(CoreBlock.Paragraph.of(
                Runs.of(label).and(": ").and(Runs.joined(", ", shown)).text()));
    }
}
