package se.tertial.plan.rules.builtin.status;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.RuleContext;

/**
 * Two comments of two bodies of which one says that it goes as planned and the other that it is late, stopped or not begun,
 * of the same thing.
 *
 * @param good who says that it goes well
 * @param goodWords where
 * @param bad who says that it does not
 * @param badWords where
 */
record Contradiction(Account.Voice good, Told goodWords, Account.Voice bad, Told badWords) {

    private static final Set<Course> WELL = EnumSet.of(Course.AS_PLANNED, Course.DONE);
    private static final Set<Course> BADLY = EnumSet.of(Course.LATE, Course.NOT_BEGUN);

    static Optional<Contradiction> between(Account.Voice good, Account.Voice bad) {
        Optional<Id> one = good.body();
        Optional<Id> other = bad.body();
        if (one.isEmpty() || other.isEmpty() || one.equals(other) || good.tells(BADLY) || bad.tells(WELL)) {
            return Optional.empty();
        }
        return good.first(its -> its.isOfTheWhole(Course.AS_PLANNED) || its.isOfTheWhole(Course.DONE))
                .flatMap(well -> bad.first(its -> BADLY.contains(its.course()) && its.whole() && isOfSame(well, its))
                        .map(badly -> new Contradiction(good, well, bad, badly)));
    }

    /** Whether both speak of the matter in general, or of the same part of it. */
    private static boolean isOfSame(Told one, Told other) {
        return one.about().isEmpty() || other.about().isEmpty() || Matter.overlap(one.about(), other.about());
    }

    Observation.Builder observe(RuleContext context) {
        Observation.Builder second = bad.observe(context, badWords);
        String said = second.message("told").build().evidence().get("words");
        return good.observe(context, goodWords)
                .addOthers(bad.passage().subject())
                .at(bad.comment())
                .putEvidence("first", context.bodyNames(List.of(good.body().orElseThrow())))
                .putEvidence("second", context.bodyNames(List.of(bad.body().orElseThrow())))
                .putEvidence("other-words", said == null ? "…" : said);
    }
}
