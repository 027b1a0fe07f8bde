package se.tertial.plan.rules.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.StatusLevel;

/** Children by what becomes of them: weighed, left out, or not to be understood. Whatever order they come in, this is one. */
final class Sifted {

    private final RollUpOptions options;
    private final List<Weighed> weighed = new ArrayList<>();
    private final List<Child> unknown = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int countedAsDone;

    private Sifted(RollUpOptions options) {
        this.options = options;
    }

    static Sifted of(Collection<Child> children, RollUpMethod.Computed method, RollUpOptions options) {
        Sifted sifted = new Sifted(options);
        children.stream().sorted(Child.ORDER).forEach(child -> {
            if (method == Computation.WEIGHTED && child.weight().signum() == 0) {
                sifted.leave(child, LeftOut.Reason.WEIGHTLESS);
            } else {
                sifted.sift(child);
            }
        });
        return sifted;
    }

    List<Weighed> weighed() {
        return weighed;
    }

    List<Child> unknown() {
        return unknown;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    int countedAsDone() {
        return countedAsDone;
    }

    /** The children that nobody assessed. */
    List<Child> open() {
        return leftOut.stream()
                .filter(its -> its.reason().isOpen())
                .map(LeftOut::child)
                .toList();
    }

    /** How many go on without an end and are counted apart. */
    int continuous() {
        return (int) leftOut.stream()
                .filter(its -> its.reason() == LeftOut.Reason.CONTINUOUS)
                .count();
    }

    private void sift(Child child) {
        Optional<Rating> rating = child.rating();
        if (rating.isPresent()) {
            rated(child, rating.get());
        } else if (child.printed().isPresent() || child.obstacle().isPresent()) {
            unknown.add(child);
        } else if (child.notAssessed()) {
            leave(child, LeftOut.Reason.NOT_ASSESSED);
        } else {
            leave(child, LeftOut.Reason.NOT_REPORTED);
        }
    }

    private void rated(Child child, Rating rating) {
        Optional<LeftOut.Reason> reason = reason(rating, options);
        if (reason.isPresent()) {
            leave(child, reason.get());
        } else if (options.continuous() != ContinuousTreatment.COUNT && isContinuous(child, rating)) {
            continuous(child, rating);
        } else {
            weighed.add(new Weighed(child, rating));
        }
    }

    private void continuous(Child child, Rating rating) {
        Optional<Rating> done =
                options.continuous() == ContinuousTreatment.AS_DONE ? lowestDone(rating) : Optional.empty();
        if (done.isPresent()) {
            countedAsDone++;
            weighed.add(new Weighed(child, done.get()));
        } else {
            leave(child, LeftOut.Reason.CONTINUOUS);
        }
    }

    private void leave(Child child, LeftOut.Reason reason) {
        leftOut.add(new LeftOut(child, reason));
    }

    /** Whether the whole may come to stand on a level: not on one that takes children out of the weighing. */
    static boolean isGrade(Rating rating, RollUpOptions options) {
        boolean apart = options.continuous() != ContinuousTreatment.COUNT
                && rating.level().lifecycle().equals(Optional.of(Lifecycle.CONTINUOUS));
        return !apart && reason(rating, options).isEmpty();
    }

    private static Optional<LeftOut.Reason> reason(Rating rating, RollUpOptions options) {
        if (rating.isNotAssessed()) {
            return Optional.of(LeftOut.Reason.NOT_ASSESSED);
        }
        Optional<Lifecycle> lifecycle = rating.level().lifecycle();
        if (options.cancelled() == WithdrawnTreatment.EXCLUDE && lifecycle.equals(Optional.of(Lifecycle.CANCELLED))) {
            return Optional.of(LeftOut.Reason.CANCELLED);
        }
        if (options.carriedForward() == WithdrawnTreatment.EXCLUDE
                && lifecycle.equals(Optional.of(Lifecycle.CARRIED_FORWARD))) {
            return Optional.of(LeftOut.Reason.CARRIED_FORWARD);
        }
        return Optional.empty();
    }

    private static boolean isContinuous(Child child, Rating rating) {
        Optional<Lifecycle> lifecycle = rating.level().lifecycle();
        return lifecycle.equals(Optional.of(Lifecycle.CONTINUOUS))
                || (child.continuous() && lifecycle.equals(Optional.of(Lifecycle.ONGOING)));
    }

    private static Optional<Rating> lowestDone(Rating rating) {
        return rating.scale().levels().stream()
                .filter(StatusLevel::countsAsDone)
                .min(Comparator.comparingInt(StatusLevel::order))
                .map(level -> new Rating(rating.scale(), level));
    }
}
