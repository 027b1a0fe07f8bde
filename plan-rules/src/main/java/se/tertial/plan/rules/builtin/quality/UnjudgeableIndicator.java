package se.tertial.plan.rules.builtin.quality;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Measurement;
import se.tertial.plan.model.measure.Quantity;
import se.tertial.plan.model.measure.Target;
import se.tertial.plan.model.status.Polarity;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * Q05: an indicator without direction or unit, with a value that is printed in another unit
 * or as another number, or with two targets for one time.
 */
public final class UnjudgeableIndicator implements Rule {

    private static final String PER_CENT = "%";

    /** A rule; all are equal. */
    public UnjudgeableIndicator() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnjudgeableIndicator.class, "Q05")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.INDICATOR)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(
                found -> context.catalogue().indicators().forEach(its -> new Look(context, its, found).look()));
    }

    private record Look(RuleContext context, Indicator indicator, FindingSink found) {

        void look() {
            if (indicator.polarity() == Polarity.UNKNOWN && !indicator.targets().isEmpty()) {
                found.add(observation("direction").build());
            }
            Optional<String> unit = indicator.unit();
            if (unit.isEmpty() && hasValues()) {
                found.add(observation("unit").build());
            }
            values().filter(value -> isInPerCent(value)
                            && unit.filter(its -> !isPerCent(its)).isPresent())
                    .findFirst()
                    .ifPresentOrElse(
                            value -> found.add(observation("percent")
                                    .putEvidence("printed", value.printed())
                                    .putEvidence("unit", unit.orElse(""))
                                    .build()),
                            this::lookAtNumbers);
            contradiction()
                    .ifPresent(target -> found.add(target.time()
                            .map(time -> observation("contradiction").putEvidence("time", time.toString()))
                            .orElseGet(() -> observation("undated"))
                            .build()));
        }

        private static boolean isPerCent(String unit) {
            return unit.contains(PER_CENT) || unit.startsWith("procent") || unit.startsWith("per cent");
        }

        private void lookAtNumbers() {
            values().filter(value -> value.quantity()
                            .filter(its -> PrintedNumber.contradicts(value.printed(), its.value()))
                            .isPresent())
                    .findFirst()
                    .ifPresent(value -> found.add(observation("printed")
                            .putEvidence("printed", value.printed())
                            .putEvidence(
                                    "value",
                                    value.quantity()
                                            .map(its -> its.value().toPlainString())
                                            .orElse(""))
                            .build()));
        }

        private boolean hasValues() {
            return Stream.concat(
                            indicator.outcomes().stream().map(Measurement::quantity),
                            indicator.targets().stream().map(Target::quantity))
                    .anyMatch(Optional::isPresent);
        }

        /** A value that was printed, and what it was read as. */
        private record Printed(String printed, Optional<Quantity> quantity) {}

        private static boolean isInPerCent(Printed value) {
            return value.printed().contains(PER_CENT);
        }

        private Stream<Printed> values() {
            return Stream.concat(
                    indicator.outcomes().stream()
                            .flatMap(its -> its.printed().map(text -> new Printed(text, its.quantity())).stream()),
                    indicator.targets().stream()
                            .flatMap(its -> its.printed().map(text -> new Printed(text, its.quantity())).stream()));
        }

        private record Claim(Optional<Edtf> time, Optional<String> group) {}

        /** A target that aims at another value than one before it, for the same time. */
        private Optional<Target> contradiction() {
            Map<Claim, Quantity> claims = new HashMap<>();
            return indicator.targets().stream()
                    .filter(target -> target.quantity().isPresent())
                    .filter(target -> {
                        Quantity now = target.quantity().get();
                        Quantity before = claims.putIfAbsent(new Claim(target.time(), target.group()), now);
                        return before != null && !isSame(before, now);
                    })
                    .findFirst();
        }

        private static boolean isSame(Quantity one, Quantity other) {
            return one.bound() == other.bound() && one.value().compareTo(other.value()) == 0;
        }

        private Observation.Builder observation(String message) {
            Ref subject = new Ref(ObjectKind.INDICATOR, indicator.id());
            return Observation.builder()
                    .message(message)
                    .subject(subject)
                    .at(indicator)
                    .putEvidence("subject", context.label(subject));
        }
    }
}
