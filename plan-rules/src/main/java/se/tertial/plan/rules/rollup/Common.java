package se.tertial.plan.rules.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.rules.rollup.RollUpOutcome.NotComparable;

/** Children brought to one scale, or what stands in the way of that. */
final class Common {

    private final List<Weighed> weighed = new ArrayList<>();
    private final List<Weighed> lost = new ArrayList<>();
    private final List<ScaleMapping> used = new ArrayList<>();
    private Optional<NotComparable> obstacle = Optional.empty();
    private Optional<StatusScale> scale = Optional.empty();

    private Common() {}

    static Common of(List<Weighed> given, RollUpOptions options) {
        TreeMap<ScaleRef, StatusScale> scales = new TreeMap<>();
        given.forEach(
                its -> scales.putIfAbsent(its.rating().scaleRef(), its.rating().scale()));
        Optional<StatusScale> target = options.scale()
                .or(() -> scales.values().stream()
                        .filter(candidate ->
                                scales.keySet().stream().allMatch(from -> leadsTo(from, candidate.ref(), options)))
                        .findFirst());
        Common common = new Common();
        if (given.isEmpty()) {
            return common;
        }
        target.ifPresentOrElse(
                scale -> common.bring(given, scale, options),
                () -> common.refuse(given, Obstacle.severalScales(List.copyOf(scales.keySet()), ratings(given))));
        return common;
    }

    List<Weighed> weighed() {
        return weighed;
    }

    /** The children that could not be brought over. */
    List<Weighed> lost() {
        return lost;
    }

    List<ScaleMapping> used() {
        return used;
    }

    Optional<NotComparable> obstacle() {
        return obstacle;
    }

    /** The scale of the answer; empty if there is none. */
    Optional<StatusScale> scale() {
        return scale;
    }

    static List<Rating> ratings(List<Weighed> given) {
        TreeMap<Rating, Rating> ratings = new TreeMap<>();
        given.forEach(its -> ratings.putIfAbsent(its.rating(), its.rating()));
        return List.copyOf(ratings.values());
    }

    private void refuse(List<Weighed> children, NotComparable why) {
        lost.addAll(children);
        obstacle = Optional.of(why);
    }

    private void bring(List<Weighed> given, StatusScale target, RollUpOptions options) {
        scale = Optional.of(target);
        List<Weighed> foreign = given.stream()
                .filter(its -> !leadsTo(its.rating().scaleRef(), target.ref(), options))
                .toList();
        if (!foreign.isEmpty()) {
            List<ScaleRef> scales =
                    ratings(foreign).stream().map(Rating::scaleRef).distinct().toList();
            List<ScaleRef> all = new ArrayList<>(scales);
            all.add(target.ref());
            refuse(foreign, Obstacle.severalScales(all, ratings(foreign)));
            return;
        }
        List<Weighed> without = new ArrayList<>();
        for (Weighed its : given) {
            Optional<Rating> there = translated(its.rating(), target, options);
            there.ifPresentOrElse(rating -> weighed.add(new Weighed(its.child(), rating)), () -> without.add(its));
        }
        if (!without.isEmpty()) {
            refuse(without, Obstacle.noCounterpart(target.ref(), ratings(without)));
        }
    }

    /** A counterpart that says that nothing was assessed is none: the child was assessed. */
    private Optional<Rating> translated(Rating rating, StatusScale target, RollUpOptions options) {
        if (rating.scaleRef().equals(target.ref())) {
            return Optional.of(rating);
        }
        Optional<ScaleMapping> mapping = mapping(rating.scaleRef(), target.ref(), options);
        mapping.filter(its -> !used.contains(its)).ifPresent(used::add);
        return mapping.map(its -> its.levels().get(rating.level().code()))
                .flatMap(target::level)
                .map(level -> new Rating(target, level))
                .filter(there -> !there.isNotAssessed());
    }

    private static boolean leadsTo(ScaleRef from, ScaleRef to, RollUpOptions options) {
        return from.equals(to) || mapping(from, to, options).isPresent();
    }

    private static Optional<ScaleMapping> mapping(ScaleRef from, ScaleRef to, RollUpOptions options) {
        return options.mappings().stream()
                .filter(its -> its.fromScale().equals(from) && its.toScale().equals(to))
                .findFirst();
    }
}
