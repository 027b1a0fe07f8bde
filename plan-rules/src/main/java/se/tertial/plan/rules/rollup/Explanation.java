package se.tertial.plan.rules.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Numerals;

/** Puts an answer into words for one reader. */
final class Explanation {

    private static final int NAMED = 5;
    private static final String SPACE = " ";
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?…]$");

    private final RollUpAnswer answer;
    private final Language language;
    private final Function<Ref, String> name;

    Explanation(RollUpAnswer answer, Language language, Function<Ref, String> name) {
        this.answer = answer;
        this.language = language;
        this.name = name;
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        answer.set().ifPresent(set -> sentences.add(set(set)));
        if (answer.set().isEmpty() || answer.tally().total() > 0) {
            sentences.add(headline());
        }
        boolean obstacle = answer.computed() instanceof RollUpOutcome.NotComparable;
        if (obstacle || answer.computed().level().isPresent()) {
            decisive(obstacle ? Phrases.NOT_COMPARED : Phrases.DECIDED_BY).ifPresent(sentences::add);
            levels().ifPresent(sentences::add);
        }
        leftOut().ifPresent(sentences::add);
        if (answer.countedAsDone() > 0) {
            sentences.add(say(Phrases.AS_DONE, Map.of("count", String.valueOf(answer.countedAsDone()))));
        }
        answer.mappings()
                .forEach(its -> sentences.add(say(
                        Phrases.MAPPED,
                        Map.of(
                                "from", its.fromScale().toString(),
                                "to", its.toScale().toString(),
                                "sure", Phrases.sure(its.confidence()).in(language)))));
        return String.join(SPACE, sentences);
    }

    private String headline() {
        String computed = computed();
        if (answer.set().isPresent()) {
            return say(Phrases.BESIDE, Map.of("computed", computed));
        }
        return answer.method() instanceof Judgement ? say(Phrases.PROPOSED, Map.of("computed", computed)) : computed;
    }

    private String set(SetLevel set) {
        String by = set.owner()
                .map(owner -> say(Phrases.BY, Map.of("owner", name.apply(Ref.of(ObjectKind.BODY, owner)))))
                .orElse("");
        String sentence = say(
                set.origin().map(Phrases::given).orElse(Phrases.ACROSS_BODIES),
                Map.of("level", set.rating().label(language), "by", by));
        return set.motivation()
                .map(why -> SPACES.matcher(why.plain(language.primary())).replaceAll(SPACE))
                .map(String::strip)
                .filter(why -> !why.isEmpty())
                .map(why ->
                        sentence + SPACE + why + (END_OF_SENTENCE.matcher(why).find() ? "" : "."))
                .orElse(sentence);
    }

    private String computed() {
        RollUpOutcome outcome = answer.computed();
        if (outcome instanceof RollUpOutcome.Graded graded) {
            return graded(graded.rating());
        } else if (outcome instanceof RollUpOutcome.Distribution distribution) {
            return say(
                    Phrases.SHARES,
                    Map.of("total", String.valueOf(distribution.total()), "shares", shares(distribution)));
        } else if (outcome instanceof RollUpOutcome.NotAssessed) {
            return say(
                    Phrases.NOT_ASSESSED,
                    Map.of(
                            "count", String.valueOf(answer.decisive().size()),
                            "total", String.valueOf(answer.tally().concerned())));
        } else if (outcome instanceof RollUpOutcome.NotComparable obstacle) {
            return obstacle.why().in(language);
        }
        return say(Phrases.NOTHING, Map.of());
    }

    private String graded(Rating rating) {
        if (answer.method().computed() instanceof MinShare shares) {
            return byShares(shares, rating);
        }
        Map<String, String> values = Map.of(
                "level", rating.label(language),
                "total", String.valueOf(answer.tally().weighed()),
                "deciding", String.valueOf(answer.decisive().size()),
                "score", answer.score().map(this::number).orElse(""));
        return say(Phrases.graded((Computation) answer.method().computed()), values);
    }

    /** The step that was reached; if none was, what stood in the way of the first. */
    private String byShares(MinShare shares, Rating rating) {
        Optional<ShareStep> reached = shares.steps().stream()
                .filter(its -> its.level().equals(rating.level().code()))
                .findFirst();
        ShareStep step = reached.orElse(shares.steps().get(0));
        Map<String, String> values = Map.of(
                "level", rating.label(language),
                "deciding", String.valueOf(answer.decisive().size()),
                "total", String.valueOf(answer.tally().weighed()),
                "step", Rating.of(rating.scale(), step.level()).label(language),
                "percent", percent(step.atLeast()),
                "none", none(step, rating));
        return say(reached.isPresent() ? Phrases.STEP_REACHED : Phrases.NO_STEP, values);
    }

    private String none(ShareStep step, Rating rating) {
        if (step.none().isEmpty()) {
            return "";
        }
        String levels = step.none().stream()
                .map(code -> Rating.of(rating.scale(), code).label(language))
                .collect(Collectors.joining(", "));
        return say(Phrases.NONE, Map.of("levels", levels));
    }

    private String shares(RollUpOutcome.Distribution distribution) {
        List<String> parts = new ArrayList<>();
        distribution.levels().forEach((rating, count) -> parts.add(share(rating.label(language), count, distribution)));
        if (distribution.continuous() > 0) {
            parts.add(share(Phrases.CONTINUOUS.in(language), distribution.continuous(), distribution));
        }
        return String.join(", ", parts);
    }

    private String share(String label, int count, RollUpOutcome.Distribution distribution) {
        return label + SPACE + count + " (" + percent(distribution.share(count)) + ")";
    }

    private Optional<String> decisive(MessageTemplate words) {
        return answer.decisive().isEmpty()
                ? Optional.empty()
                : Optional.of(say(words, Map.of("names", names(answer.decisive()))));
    }

    private Optional<String> levels() {
        List<String> parts = new ArrayList<>();
        answer.tally().levels().forEach((rating, count) -> parts.add(rating.label(language) + SPACE + count));
        answer.tally()
                .unknown()
                .forEach((token, count) ->
                        parts.add("'" + token + "' (" + Phrases.NO_SCALE.in(language) + ") " + count));
        if (answer.tally().uncompared() > 0) {
            parts.add(Phrases.UNCOMPARED.in(language) + SPACE + answer.tally().uncompared());
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(say(Phrases.LEVELS, Map.of("levels", String.join(", ", parts))));
    }

    private Optional<String> leftOut() {
        Map<LeftOut.Reason, List<Child>> groups = new LinkedHashMap<>();
        answer.tally().leftOut().keySet().stream()
                .filter(reason -> !isShown(reason))
                .forEach(reason -> groups.put(
                        reason,
                        answer.leftOut().stream()
                                .filter(its -> its.reason() == reason)
                                .map(LeftOut::child)
                                .toList()));
        List<String> parts = new ArrayList<>();
        groups.forEach((reason, children) -> {
            Bilingual words = Phrases.reason(reason);
            parts.add(words.in(language) + SPACE + children.size() + " (" + names(children) + ")");
        });
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(say(Phrases.LEFT_OUT, Map.of("groups", String.join("; ", parts))));
    }

    /** A distribution shows what goes on without an end as a share of its own. */
    private boolean isShown(LeftOut.Reason reason) {
        return reason == LeftOut.Reason.CONTINUOUS && answer.computed() instanceof RollUpOutcome.Distribution;
    }

    private String names(List<Child> children) {
        String names = children.stream().limit(NAMED).map(this::name).collect(Collectors.joining(", "));
        int more = children.size() - NAMED;
        return more > 0 ? say(Phrases.AND_MORE, Map.of("names", names, "more", String.valueOf(more))) : names;
    }

    private String name(Child child) {
        return name.apply(child.subject())
                + child.body()
                        .map(body -> "/" + name.apply(Ref.of(ObjectKind.BODY, body)))
                        .orElse("");
    }

    private String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
        BigDecimal whole = percent.stripTrailingZeros();
        return Numerals.percent(
                whole.scale() < 0 ? whole.setScale(0, RoundingMode.UNNECESSARY) : whole, Bilingual.language(language));
    }

    private String number(BigDecimal number) {
        return Numerals.decimal(number, Bilingual.language(language));
    }

    private String say(MessageTemplate words, Map<String, String> values) {
        return words.render(language, values);
    }
}
