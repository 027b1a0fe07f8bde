package se.tertial.plan.importer.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.grammar.Paragraph;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.CrossReference;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.text.MentionKind;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/** Makes comments of paragraphs. */
public final class Comments {

    private Comments() {}

    /**
     * A comment, with all that its words tell.
     *
     * @param id its id
     * @param body the body that comments; empty where the report speaks with one voice
     * @param paragraphs its paragraphs; may be empty
     * @param at where it stands, its heading included
     * @param times reads the times
     * @param reading the import
     * @return the comment
     */
    public static Comment of(
            Id id, Optional<Id> body, List<Paragraph> paragraphs, Extent at, Times times, Reading reading) {
        List<CrossReference> references = new ArrayList<>();
        List<TimeFrame> frames = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        Comment.Builder comment = Comment.builder();
        comment.id(id).body(body).source(reading.source(at));
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            comment.addParagraphs(Text.of(text));
            references.addAll(CrossReferences.in(text, paragraph.extent(), reading));
            frames.addAll(times.in(text));
            mentions.addAll(Names.mentions(text, paragraph.extent(), reading));
            comment.addAllLinks(Names.links(text));
            reading.terms().read(text, paragraph.extent(), reading.document(), reading.notes());
        }
        comment.references(references).timeFrames(frames).mentions(mentions);
        kind(id, paragraphs, at, reading).ifPresent(comment::kind);
        Ref ref = Ref.of(ObjectKind.COMMENT, id);
        report(ref, paragraphs, references, mentions, frames, reading);
        return comment.build();
    }

    private static Optional<CommentKind> kind(Id id, List<Paragraph> paragraphs, Extent at, Reading reading) {
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        String first = paragraphs.get(0).text();
        String rest = paragraphs.size() > 1 ? " " + paragraphs.get(1).text() : "";
        Optional<CommentKinds.Cue> cue = CommentKinds.of(first + rest);
        cue.ifPresent(found -> reading.notes()
                .add(
                        "I-COMMENT-KIND",
                        Ref.of(ObjectKind.COMMENT, id),
                        at,
                        Evidence.of("kind", found.kind().name(), "cue", first)));
        return cue.map(CommentKinds.Cue::kind);
    }

    private static void report(
            Ref ref,
            List<Paragraph> paragraphs,
            List<CrossReference> references,
            List<Mention> mentions,
            List<TimeFrame> frames,
            Reading reading) {
        if (paragraphs.isEmpty()) {
            return;
        }
        Extent at = paragraphs
                .get(0)
                .extent()
                .to(paragraphs.get(paragraphs.size() - 1).extent());
        for (CrossReference reference : references) {
            List<String> open = reference.targets().stream()
                    .filter(target -> target.ref().isEmpty())
                    .map(target -> target.printed())
                    .toList();
            if (!open.isEmpty()) {
                String targets = String.join(", ", open);
                reading.notes()
                        .add("I-REFERENCE", ref, at, Evidence.of("text", reference.printed(), "targets", targets));
            }
        }
        mentions.stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .forEach(person -> reading.notes().add("I-PERSON", ref, at, Evidence.of("name", person.text())));
        Times.ambiguous(frames)
                .forEach(phrase -> reading.notes().add("I-TIME", ref, at, Evidence.of("phrase", phrase)));
    }
}
