package se.tertial.plan.importer.text.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.importer.text.grammar.Extent;
import se.tertial.plan.importer.text.reading.Reading;
import se.tertial.plan.importer.text.reading.Sentence;
import se.tertial.plan.importer.text.reading.Times;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionAct;
import se.tertial.plan.model.document.DecisionState;
import se.tertial.plan.model.identity.Id;

/** Finds the decisions that an activity tells of or expects. */
final class ActivityDecisions {

    private static final Pattern DECISION = Pattern.compile("(?<!\\p{L})(?:[Bb]eslut(?:et)?|beslutas)(?!\\p{L})");
    private static final Pattern EXPECTED = Pattern.compile(
            "(?<!\\p{L})(?:väntas|förväntas|beräknas|planeras|ska|skall|kommer att)(?:[\\s\\u00A0](?:att[\\s\\u00A0])?(?:tas|fattas|beslutas))?(?!\\p{L})");
    private static final Pattern TAKEN =
            Pattern.compile("(?<!\\p{L})(?:togs|fattades|har tagits|har fattats|är taget|är fattat)(?!\\p{L})");

    private ActivityDecisions() {}

    static List<Decision> in(String text, Id activity, Extent at, Times times, Reading reading) {
        List<Decision> decisions = new ArrayList<>();
        for (String sentence : Sentence.of(text)) {
            if (!DECISION.matcher(sentence).find()) {
                continue;
            }
            Matcher taken = TAKEN.matcher(sentence);
            Matcher expected = EXPECTED.matcher(sentence);
            if (taken.find()) {
                decisions.add(decision(sentence, taken.group(), DecisionState.TAKEN, activity, at, times, reading));
            } else if (expected.find()) {
                String act = expected.group();
                decisions.add(decision(sentence, act, DecisionState.EXPECTED, activity, at, times, reading));
            }
        }
        return decisions;
    }

    private static Decision decision(
            String sentence, String act, DecisionState state, Id activity, Extent at, Times times, Reading reading) {
        Decision.Builder decision = Decision.builder();
        return decision.id(reading.ids().of("beslut", sentence, activity.value()))
                .act(DecisionAct.OTHER)
                .printedAct(act)
                .state(state)
                .date(times.decision(sentence))
                .text(sentence)
                .source(reading.guess(at, 80))
                .build();
    }
}
