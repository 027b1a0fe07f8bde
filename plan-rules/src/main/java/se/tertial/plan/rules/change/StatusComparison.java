package se.tertial.plan.rules.change;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.rollup.Rating;

/** Compares two standings, by a mapping where they are on two scales. */
final class StatusComparison {

    private final List<ScaleMapping> mappings;

    StatusComparison(List<ScaleMapping> mappings) {
        this.mappings = mappings;
    }

    StatusChange compare(Optional<Id> body, Optional<Standing> before, Optional<Standing> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return change(body, before, after, before.isEmpty() ? Movement.FIRST : Movement.LOST);
        }
        Optional<Rating> earlier = before.get().rating();
        Optional<Rating> later = after.get().rating();
        if (earlier.isEmpty() || later.isEmpty()) {
            Standing unknown = earlier.isEmpty() ? before.get() : after.get();
            return notComparable(body, before, after, unknownScale(unknown));
        }
        return compare(body, before, after, earlier.get(), later.get());
    }

    private StatusChange compare(
            Optional<Id> body, Optional<Standing> before, Optional<Standing> after, Rating earlier, Rating later) {
        ScaleRef from = earlier.scale().ref();
        ScaleRef to = later.scale().ref();
        if (from.equals(to)) {
            return change(body, before, after, movement(earlier, later));
        }
        Optional<ScaleMapping> forward = mapping(from, to);
        Optional<ScaleMapping> mapping = forward.or(() -> mapping(to, from));
        if (mapping.isEmpty()) {
            return notComparable(body, before, after, noMapping(earlier, later));
        }
        Optional<Rating> there = forward.isPresent() ? mapped(forward.get(), earlier, later) : Optional.of(earlier);
        Optional<Rating> here = forward.isPresent() ? Optional.of(later) : mapped(mapping.get(), later, earlier);
        if (there.isEmpty() || here.isEmpty()) {
            return notComparable(
                    body,
                    before,
                    after,
                    forward.isPresent() ? noCounterpart(earlier, later) : noCounterpart(later, earlier));
        }
        Movement movement = movement(there.get(), here.get());
        boolean still = movement == Movement.UNCHANGED || !areDone(earlier, later);
        return change(body, before, after, still ? movement : Movement.MOVED);
    }

    private static Movement movement(Rating before, Rating after) {
        if (before.level().code().equals(after.level().code())) {
            return Movement.UNCHANGED;
        }
        int places = Integer.compare(after.level().order(), before.level().order());
        if (places == 0 || !isRanked(before) || !isRanked(after) || areDone(before, after)) {
            return Movement.MOVED;
        }
        return places > 0 ? Movement.IMPROVED : Movement.WORSENED;
    }

    /** What is done is neither better nor worse for being called done in another way. */
    private static boolean areDone(Rating before, Rating after) {
        return before.level().countsAsDone() && after.level().countsAsDone();
    }

    private static boolean isRanked(Rating rating) {
        return !rating.isNotAssessed() && !rating.isWithdrawn();
    }

    private Optional<ScaleMapping> mapping(ScaleRef from, ScaleRef to) {
        return mappings.stream()
                .filter(its -> its.fromScale().equals(from) && its.toScale().equals(to))
                .findFirst();
    }

    /** A rating on the scale of the other one. */
    private static Optional<Rating> mapped(ScaleMapping mapping, Rating rating, Rating other) {
        return Optional.ofNullable(mapping.levels().get(rating.level().code()))
                .flatMap(other.scale()::level)
                .map(level -> new Rating(other.scale(), level));
    }

    private static StatusChange change(
            Optional<Id> body, Optional<Standing> before, Optional<Standing> after, Movement movement) {
        return new StatusChange(
                body, before, after, movement, movement == Movement.UNCHANGED ? 1 : 0, Optional.empty());
    }

    private static StatusChange notComparable(
            Optional<Id> body, Optional<Standing> before, Optional<Standing> after, Bilingual why) {
        return new StatusChange(body, before, after, Movement.NOT_COMPARABLE, 0, Optional.of(why));
    }

    private static Bilingual unknownScale(Standing standing) {
        return Bilingual.of(
                "ingen skala är känd för ”" + standing.printed() + "”",
                "no scale is known for “" + standing.printed() + "”");
    }

    private static Bilingual noMapping(Rating from, Rating to) {
        return Bilingual.of(
                "skalorna " + scale(from, Language.SV) + " och " + scale(to, Language.SV) + " har ingen översättning",
                "the scales " + scale(from, Language.EN) + " and " + scale(to, Language.EN) + " have no mapping");
    }

    private static Bilingual noCounterpart(Rating from, Rating to) {
        return Bilingual.of(
                "översättningen från skalan " + scale(from, Language.SV) + " till " + scale(to, Language.SV)
                        + " har ingen motsvarighet till ”" + from.label(Language.SV) + "”",
                "the mapping from the scale " + scale(from, Language.EN) + " to " + scale(to, Language.EN)
                        + " has no counterpart for “" + from.label(Language.EN) + "”");
    }

    /** Name and version: two versions of a scale may have one name. */
    private static String scale(Rating rating, Language language) {
        String name = rating.scale().name().plain(language.primary());
        return (language.equals(Language.SV) ? "”" : "“") + name + "”, version "
                + rating.scale().version() + ",";
    }
}
