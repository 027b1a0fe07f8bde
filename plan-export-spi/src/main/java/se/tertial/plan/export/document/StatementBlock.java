package se.tertial.plan.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;

/**
 * What a body says of something. Immutable and thread-safe.
 *
 * @param speaker the body; empty where the report speaks with one voice
 * @param kind what kind of statement it is
 * @param kindWords the kind in words; empty for what needs no words, such as how the work goes
 * @param paragraphs what it says, in order; empty if it is withheld
 * @param withheld that and on what ground it is withheld; empty if it is not
 * @param comment the id of the comment, for links to it; empty if it has none
 */
public record StatementBlock(
        Optional<Text> speaker,
        CommentKind kind,
        Optional<Text> kindWords,
        List<Text> paragraphs,
        Optional<Text> withheld,
        Optional<Id> comment)
        implements Block {

    /** Copies the list; refuses to show and to withhold at once. */
    public StatementBlock {
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(kindWords, "kindWords");
        Objects.requireNonNull(withheld, "withheld");
        paragraphs = List.copyOf(paragraphs);
        if (withheld.isPresent() && !paragraphs.isEmpty()) {
            throw new IllegalArgumentException("A statement that is withheld has no paragraphs");
        }
        Objects.requireNonNull(comment, "comment");
    }

    /**
     * A statement without an id.
     *
     * @param speaker the body
     * @param kind what kind of statement it is
     * @param kindWords the kind in words
     * @param paragraphs what it says, in order
     * @param withheld that and on what ground it is withheld
     */
    public StatementBlock(
            Optional<Text> speaker,
            CommentKind kind,
            Optional<Text> kindWords,
            List<Text> paragraphs,
            Optional<Text> withheld) {
        this(speaker, kind, kindWords, paragraphs, withheld, Optional.empty());
    }

    @Override
    public List<CoreBlock> fallback() {
        List<CoreBlock> blocks = new ArrayList<>();
        label().ifPresent(label -> blocks.add(new CoreBlock.Paragraph(label, CoreBlock.Paragraph.Role.LABEL)));
        paragraphs.forEach(text -> blocks.add(new CoreBlock.Paragraph(text, CoreBlock.Paragraph.Role.QUOTE)));
        withheld.ifPresent(text -> blocks.add(new CoreBlock.Paragraph(text, CoreBlock.Paragraph.Role.WITHHELD)));
        return blocks;
    }

    private Optional<Text> label() {
        return speaker.map(body -> Runs.of(body)
                        .and(kindWords.isPresent() ? " (" : "")
                        .and("", kindWords)
                        .and(kindWords.isPresent() ? ")" : "")
                        .text())
                .or(() -> kindWords);
    }
}
