package se.tertial.plan.rules.rollup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.status.StatusScales;

/** Children and treatments as the tables write them. */
public final class Samples {

    static final MinShare MOSTLY_DONE = MinShare.of("completed", new BigDecimal("0.6"), Set.of("cancelled"), "paused");

    private Samples() {}

    public static StatusScale scale(String id) {
        return StatusScales.find(Id.of(id)).orElseThrow();
    }

    /** A level of the lifecycle scale, or of another one that is named before a colon. */
    public static Rating rating(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Rating.of(scale("lifecycle"), text)
                : Rating.of(scale(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** Children a, b, c: a level, {@code *} and a weight, {@code ~} before what never ends, {@code ?} before a token. */
    public static List<Child> children(String text) {
        String[] words = text.isEmpty() ? new String[0] : text.split(" ", -1);
        return IntStream.range(0, words.length)
                .mapToObj(i -> child(Character.toString('a' + i), words[i]))
                .toList();
    }

    private static Child child(String name, String word) {
        Child.Builder child = Child.builder().subject(Ref.of(ObjectKind.ASSIGNMENT, name));
        if (word.equals("-")) {
            return child.build();
        } else if (word.startsWith("?")) {
            return child.printed(word.substring(1)).build();
        }
        String[] parts = word.split("\\*", -1);
        boolean endless = parts[0].startsWith("~");
        return child.rating(rating(endless ? parts[0].substring(1) : parts[0]))
                .continuous(endless)
                .weight(parts.length > 1 ? new BigDecimal(parts[1]) : BigDecimal.ONE)
                .build();
    }

    public static RollUpMethod.Computed method(String name) {
        return name.equals("MIN_SHARE") ? MOSTLY_DONE : Computation.valueOf(name);
    }

    public static RollUpOptions options(String treatment) {
        RollUpOptions.Builder options = RollUpOptions.builder();
        Arrays.stream(treatment.split(" ", -1)).filter(word -> !word.isEmpty()).forEach(word -> set(options, word));
        return options.build();
    }

    private static void set(RollUpOptions.Builder options, String word) {
        String value = word.substring(word.indexOf('=') + 1);
        String constant = value.toUpperCase(Locale.ROOT).replace('-', '_');
        switch (word.substring(0, word.length() - value.length())) {
            case "threshold=" -> options.notAssessed(NotAssessedTreatment.threshold(new BigDecimal(value)));
            case "cancelled=" -> options.cancelled(WithdrawnTreatment.valueOf(constant));
            case "carried=" -> options.carriedForward(WithdrawnTreatment.valueOf(constant));
            case "continuous=" -> options.continuous(ContinuousTreatment.valueOf(constant));
            default -> plain(options, word);
        }
    }

    private static void plain(RollUpOptions.Builder options, String word) {
        switch (word) {
            case "ignore" -> options.notAssessed(NotAssessedTreatment.ignore());
            case "propagate" -> options.notAssessed(NotAssessedTreatment.propagate());
            case "mapped" -> options.mappings(StatusScales.mappings());
            default -> throw new IllegalArgumentException(word);
        }
    }

    /** An outcome as the tables write it. */
    public static String written(RollUpOutcome outcome) {
        if (outcome instanceof RollUpOutcome.Graded graded) {
            return written(graded.rating());
        } else if (outcome instanceof RollUpOutcome.Distribution distribution) {
            String levels = distribution.levels().entrySet().stream()
                    .map(entry -> written(entry.getKey()) + " " + entry.getValue())
                    .collect(Collectors.joining(" "));
            return (levels + (distribution.continuous() > 0 ? " continuous " + distribution.continuous() : "")).strip();
        } else if (outcome instanceof RollUpOutcome.NotComparable obstacle) {
            return "not-comparable " + obstacle.cause();
        }
        return outcome instanceof RollUpOutcome.NotAssessed ? "not-assessed" : "nothing";
    }

    private static String written(Rating rating) {
        String scale = rating.scale().id().value();
        return (scale.equals("lifecycle") ? "" : scale + ":") + rating.level().code();
    }
}
