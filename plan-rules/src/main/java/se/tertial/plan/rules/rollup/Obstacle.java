package se.tertial.plan.rules.rollup;

import java.util.List;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.rollup.RollUpOutcome.Cause;
import se.tertial.plan.rules.rollup.RollUpOutcome.NotComparable;

/** What stands in the way of a comparison, in words. */
final class Obstacle {

    private Obstacle() {}

    static NotComparable unknownScale(List<String> tokens) {
        String all = String.join(", ", tokens);
        return new NotComparable(
                Cause.UNKNOWN_SCALE,
                List.of(),
                Bilingual.of(
                        "Inte jämförbart: ingen skala är känd för " + all + ".",
                        "Not comparable: no scale is known for " + all + "."));
    }

    static NotComparable severalScales(List<ScaleRef> scales, List<Rating> ratings) {
        return new NotComparable(
                Cause.SEVERAL_SCALES,
                ratings,
                Bilingual.of(
                        "Inte jämförbart: skalorna " + joined(scales, " och ")
                                + " har ingen översättning till en gemensam.",
                        "Not comparable: the scales " + joined(scales, " and ") + " have no mapping to a common one."));
    }

    static NotComparable noCounterpart(ScaleRef scale, List<Rating> ratings) {
        return new NotComparable(
                Cause.NO_COUNTERPART,
                ratings,
                Bilingual.of(
                        "Inte jämförbart: översättningen till skalan " + scale + " har ingen motsvarighet till "
                                + labels(ratings, Language.SV, " och ") + ".",
                        "Not comparable: the mapping to scale " + scale + " has no counterpart for "
                                + labels(ratings, Language.EN, " and ") + "."));
    }

    static NotComparable equalPlaces(List<Rating> ratings) {
        return new NotComparable(
                Cause.EQUAL_PLACES,
                ratings,
                Bilingual.of(
                        "Inte jämförbart: " + labels(ratings, Language.SV, " och ")
                                + " har samma plats på skalan och kan inte rangordnas.",
                        "Not comparable: " + labels(ratings, Language.EN, " and ")
                                + " have the same place on the scale and cannot be ranked."));
    }

    static NotComparable noSuchLevel(ScaleRef scale, List<String> codes) {
        String all = String.join(", ", codes);
        return new NotComparable(
                Cause.NO_SUCH_LEVEL,
                List.of(),
                Bilingual.of(
                        "Inte jämförbart: på skalan " + scale + " saknas det som metoden nämner: " + all + ".",
                        "Not comparable: the scale " + scale + " lacks what the method names: " + all + "."));
    }

    static NotComparable noScore(List<Rating> ratings) {
        return new NotComparable(
                Cause.NO_SCORE,
                ratings,
                Bilingual.of(
                        "Inte jämförbart: poäng saknas för " + labels(ratings, Language.SV, " och ") + ".",
                        "Not comparable: there is no score for " + labels(ratings, Language.EN, " and ") + "."));
    }

    private static String labels(List<Rating> ratings, Language language, String last) {
        return joined(ratings.stream().map(its -> its.label(language)).toList(), last);
    }

    private static String joined(List<?> things, String last) {
        List<String> words = things.stream().map(Object::toString).toList();
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }
}
