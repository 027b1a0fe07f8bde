package se.tertial.plan.importer.text.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;

/**
 * The scale of a report: the one of the organisation file that is in use on the day, for the kind of object and for what is
 * said of it, and knows the tokens. Without one, or with two that know them equally well, nothing is guessed.
 *
 * @param scale the scale
 */
public record ScaleChoice(Optional<StatusScale> scale) {

    /**
     * Chooses the scale.
     *
     * @param kind what is judged
     * @param axis what the statuses are about
     * @param tokens the tokens as printed
     * @param day the day whose state the report describes
     * @param reading the import, whose notes tell of the choice
     * @return the choice
     */
    public static ScaleChoice of(
            ObjectKind kind, AssessmentAxis axis, Set<String> tokens, LocalDate day, Reading reading) {
        List<StatusScale> usable = reading.organisation().stream()
                .flatMap(portfolio -> usable(portfolio, kind, axis, day))
                .toList();
        long best =
                usable.stream().mapToLong(scale -> known(scale, tokens)).max().orElse(0);
        List<StatusScale> fitting = usable.stream()
                .filter(scale -> best > 0 && known(scale, tokens) == best)
                .toList();
        Optional<StatusScale> scale = fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
        report(scale, tokens, reading);
        return new ScaleChoice(scale);
    }

    /**
     * The level that a token stands for.
     *
     * @param token the token as printed
     * @return the level; empty if there is no scale, or it does not know the token
     */
    public Optional<StatusLevel> level(String token) {
        return scale.flatMap(its -> its.match(token));
    }

    private static Stream<StatusScale> usable(
            Portfolio portfolio, ObjectKind kind, AssessmentAxis axis, LocalDate day) {
        return portfolio.statusScales().stream()
                .filter(scale -> scale.axis() == axis)
                .filter(scale ->
                        scale.appliesTo().isEmpty() || scale.appliesTo().contains(kind))
                .filter(scale -> scale.from().map(from -> !day.isBefore(from)).orElse(true))
                .filter(scale -> scale.to().map(to -> !day.isAfter(to)).orElse(true));
    }

    private static long known(StatusScale scale, Set<String> tokens) {
        return tokens.stream().filter(token -> scale.match(token).isPresent()).count();
    }

    private static void report(Optional<StatusScale> scale, Set<String> tokens, Reading reading) {
        if (tokens.isEmpty()) {
            return;
        }
        if (scale.isEmpty()) {
            reading.notes().add("I-SCALE", Evidence.of("tokens", String.join(", ", tokens)));
            return;
        }
        String name = scale.get().ref().toString();
        if (scale.get().confidence() != ScaleConfidence.PUBLISHED) {
            String confidence = scale.get().confidence().name();
            reading.notes().add("I-SCALE-INFERRED", Evidence.of("scale", name, "confidence", confidence));
        }
        List<String> unknown = tokens.stream()
                .filter(token -> scale.get().match(token).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            reading.notes().add("I-SCALE-TOKEN", Evidence.of("scale", name, "tokens", String.join(", ", unknown)));
        }
    }
}
