package se.tertial.plan.rules.rollup;

import java.util.EnumMap;
import java.util.Map;
import se.tertial.plan.model.followup.AssessmentOrigin;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.MessageTemplate;

/** The words of explanations. */
final class Phrases {

    static final MessageTemplate DECIDED_BY = MessageTemplate.of("Avgörande: {names}.", "Decided by: {names}.");
    static final MessageTemplate NOT_COMPARED = MessageTemplate.of("Det gäller: {names}.", "That concerns: {names}.");
    static final MessageTemplate LEVELS = MessageTemplate.of("Nivåer: {levels}.", "Levels: {levels}.");
    static final MessageTemplate LEFT_OUT = MessageTemplate.of("Utanför: {groups}.", "Left out: {groups}.");
    static final MessageTemplate AS_DONE = MessageTemplate.of(
            "Räknas som klara fast de löper vidare: {count}.", "Counted as done though they go on: {count}.");
    static final MessageTemplate MAPPED =
            MessageTemplate.of("Översatt från {from} till {to}: {sure}.", "Translated from {from} to {to}: {sure}.");
    static final MessageTemplate SET = MessageTemplate.of("Satt för hand{by}: {level}.", "Set by hand{by}: {level}.");
    static final MessageTemplate JUDGED = MessageTemplate.of("Bedömt{by}: {level}.", "Judged{by}: {level}.");
    static final MessageTemplate REPORTED = MessageTemplate.of("Rapporterat{by}: {level}.", "Reported{by}: {level}.");
    static final MessageTemplate REPORTED_AS_COMPUTED =
            MessageTemplate.of("Rapporterat{by} som beräknat: {level}.", "Reported{by} as computed: {level}.");
    static final MessageTemplate ACROSS_BODIES =
            MessageTemplate.of("Flera bedömningar sammanvägda: {level}.", "Several judgements together: {level}.");
    static final MessageTemplate BESIDE = MessageTemplate.of("Beräknat: {computed}", "Computed: {computed}");
    static final MessageTemplate PROPOSED = MessageTemplate.of(
            "Förslag som väntar på bedömning: {computed}", "Proposal that awaits judgement: {computed}");
    static final MessageTemplate BY = MessageTemplate.of(" av {owner}", " by {owner}");
    static final MessageTemplate NOTHING =
            MessageTemplate.of("Det finns inget att väga samman.", "There is nothing to weigh.");
    static final MessageTemplate NOT_ASSESSED = MessageTemplate.of(
            "Inte bedömt: {count} av {total} saknar bedömning.",
            "Not assessed: {count} of {total} without an assessment.");
    static final MessageTemplate SHARES =
            MessageTemplate.of("Fördelning av {total}: {shares}.", "Distribution of {total}: {shares}.");
    static final MessageTemplate STEP_REACHED = MessageTemplate.of(
            "{level}: {deciding} av {total} på {step} eller bättre; {percent} krävs{none}.",
            "{level}: {deciding} of {total} on {step} or better; {percent} needed{none}.");
    static final MessageTemplate NO_STEP = MessageTemplate.of(
            "{level}: {deciding} av {total} står i vägen för {step}; {percent} krävs{none}.",
            "{level}: {deciding} of {total} in the way of {step}; {percent} needed{none}.");
    static final MessageTemplate NONE = MessageTemplate.of(", och ingen på {levels}", ", and none on {levels}");
    static final MessageTemplate AND_MORE = MessageTemplate.of("{names} och {more} till", "{names} and {more} more");
    static final Bilingual CONTINUOUS = Bilingual.of("löpande", "continuous");
    static final Bilingual UNCOMPARED = Bilingual.of("inte jämförbara", "not comparable");
    static final Bilingual NO_SCALE = Bilingual.of("utan känd skala", "of no known scale");

    private static final Map<Computation, MessageTemplate> GRADED = graded();
    private static final Map<LeftOut.Reason, Bilingual> REASONS = reasons();
    private static final Map<ScaleConfidence, Bilingual> SURE = Map.of(
            ScaleConfidence.PUBLISHED, Bilingual.of("publicerad översättning", "published mapping"),
            ScaleConfidence.INFERRED, Bilingual.of("härledd översättning", "inferred mapping"),
            ScaleConfidence.ASSUMED, Bilingual.of("antagen översättning", "assumed mapping"));

    private Phrases() {}

    /** What it is called that somebody gave a level. */
    static MessageTemplate given(AssessmentOrigin origin) {
        return switch (origin) {
            case OVERRIDDEN -> SET;
            case JUDGED -> JUDGED;
            case REPORTED -> REPORTED;
            case COMPUTED -> REPORTED_AS_COMPUTED;
        };
    }

    /** How a computation came to a level. */
    static MessageTemplate graded(Computation method) {
        return GRADED.getOrDefault(method, SHARES);
    }

    static Bilingual reason(LeftOut.Reason reason) {
        return REASONS.getOrDefault(reason, CONTINUOUS);
    }

    static Bilingual sure(ScaleConfidence confidence) {
        return SURE.getOrDefault(confidence, NO_SCALE);
    }

    private static Map<Computation, MessageTemplate> graded() {
        Map<Computation, MessageTemplate> words = new EnumMap<>(Computation.class);
        words.put(
                Computation.WORST,
                MessageTemplate.of("{level}: den sämsta nivån av {total}.", "{level}: the worst level of {total}."));
        words.put(
                Computation.BEST,
                MessageTemplate.of("{level}: den bästa nivån av {total}.", "{level}: the best level of {total}."));
        words.put(
                Computation.MAJORITY,
                MessageTemplate.of(
                        "{level}: den vanligaste nivån, {deciding} av {total}.",
                        "{level}: the most common level, {deciding} of {total}."));
        words.put(
                Computation.MEDIAN,
                MessageTemplate.of("{level}: mittnivån av {total}.", "{level}: the middle level of {total}."));
        words.put(
                Computation.AVERAGE,
                MessageTemplate.of(
                        "{level}: närmast medelvärdet {score} av {total}.",
                        "{level}: nearest to the average {score} of {total}."));
        words.put(
                Computation.WEIGHTED,
                MessageTemplate.of(
                        "{level}: närmast det vägda medelvärdet {score} av {total}.",
                        "{level}: nearest to the weighted average {score} of {total}."));
        return words;
    }

    private static Map<LeftOut.Reason, Bilingual> reasons() {
        Map<LeftOut.Reason, Bilingual> words = new EnumMap<>(LeftOut.Reason.class);
        words.put(LeftOut.Reason.NOT_ASSESSED, Bilingual.of("utan bedömning", "not assessed"));
        words.put(LeftOut.Reason.NOT_REPORTED, Bilingual.of("utan rapport", "not reported"));
        words.put(LeftOut.Reason.CANCELLED, Bilingual.of("avförda", "cancelled"));
        words.put(LeftOut.Reason.CARRIED_FORWARD, Bilingual.of("förs vidare", "carried forward"));
        words.put(LeftOut.Reason.CONTINUOUS, CONTINUOUS);
        words.put(LeftOut.Reason.WEIGHTLESS, Bilingual.of("utan vikt", "without weight"));
        return words;
    }
}
