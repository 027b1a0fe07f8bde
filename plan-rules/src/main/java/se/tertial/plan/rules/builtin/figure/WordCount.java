package se.tertial.plan.rules.builtin.figure;

import java.util.regex.Pattern;
import se.tertial.plan.model.followup.Comment;

/** How long comments are, in whatever language. */
final class WordCount {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-:.’'/][\\p{L}\\p{M}\\p{N}]+)*");

    private WordCount() {}

    /** The words of all paragraphs; none if the comment is empty. */
    static int of(Comment comment) {
        return comment.paragraphs().stream()
                .mapToInt(paragraph ->
                        (int) WORD.matcher(paragraph.plain()).results().count())
                .sum();
    }
}
