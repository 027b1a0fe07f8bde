package se.tertial.plan.rules.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.text.Text;

/** Finds comments that say again what was said of the same thing before. */
final class Copies {

    /** Shorter ones, such as "Pågår enligt plan.", are set phrases that anybody may use again. */
    private static final int SHORTEST = 40;

    private final double limit;

    Copies(double limit) {
        this.limit = limit;
    }

    /** For every comment that is copied the earlier one that it is most alike. */
    List<CopiedComment> between(List<Comment> before, List<Comment> after) {
        List<CopiedComment> copies = new ArrayList<>();
        for (Comment comment : after) {
            before.stream()
                    .filter(original -> tells(comment) && tells(original))
                    .flatMap(original -> copy(comment, original).stream())
                    .max(Comparator.comparingDouble(CopiedComment::similarity))
                    .ifPresent(copies::add);
        }
        return copies;
    }

    /** A comment that only points elsewhere, or says that there is no news, may well do so twice. */
    private static boolean tells(Comment comment) {
        return comment.kind() != CommentKind.REFERRAL && comment.kind() != CommentKind.NO_NEWS;
    }

    private Optional<CopiedComment> copy(Comment comment, Comment original) {
        String text = text(comment);
        String other = text(original);
        if (text.length() < SHORTEST || other.length() < SHORTEST) {
            return Optional.empty();
        }
        double similarity = Recognised.similarity(text, other, limit);
        return similarity < limit
                ? Optional.empty()
                : Optional.of(
                        new CopiedComment(comment.id(), comment.body(), original.id(), original.body(), similarity));
    }

    private static String text(Comment comment) {
        return comment.paragraphs().stream()
                .map(Text::plain)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
