package se.tertial.plan.importer.text.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Table;
import se.tertial.plan.importer.text.input.Spaces;
import se.tertial.plan.model.followup.CommentKind;

/** Tells what a comment does, where its first sentence says so plainly. */
final class CommentKinds {

    private static final List<Cue> CUES = Table.read(CommentKinds.class, "comment-cues.csv").rows().stream()
            .map(row -> new Cue(
                    CommentKind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                    Pattern.compile(row.get(2)),
                    row.get(1).equals("only"),
                    Integer.parseInt(row.get(3))))
            .toList();

    private CommentKinds() {}

    /**
     * What makes a comment one of a kind.
     *
     * @param kind the kind
     * @param words a pattern over the folded first sentence
     * @param only whether that sentence must be all there is
     * @param mostWords the most words the sentence may have
     */
    record Cue(CommentKind kind, Pattern words, boolean only, int mostWords) {

        boolean fits(String sentence, int sentences) {
            return (!only || sentences == 1)
                    && sentence.split(" ", -1).length <= mostWords
                    && words.matcher(sentence).find();
        }
    }

    static Optional<Cue> of(String text) {
        List<String> sentences = Sentence.of(text);
        return sentences.isEmpty()
                ? Optional.empty()
                : CUES.stream()
                        .filter(cue -> cue.fits(Spaces.fold(sentences.get(0)), sentences.size()))
                        .findFirst();
    }
}
