package se.tertial.plan.rules.builtin.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.rules.language.TimePhrase;

/** Times that were recorded from words, and so have a place of their own. */
final class Recorded {

    private Recorded() {}

    /** The time that was recorded from a phrase of a comment or an activity. */
    static Optional<TimeFrame> of(Extensible thing, TimePhrase time) {
        String printed = time.printed().toLowerCase(Locale.ROOT);
        return frames(thing).stream()
                .filter(its -> its.phrase()
                        .filter(phrase -> phrase.toLowerCase(Locale.ROOT).equals(printed))
                        .isPresent())
                .findFirst();
    }

    private static List<TimeFrame> frames(Extensible thing) {
        if (thing instanceof Comment comment) {
            return comment.timeFrames();
        }
        return thing instanceof Activity activity ? activity.timeFrames() : List.of();
    }
}
