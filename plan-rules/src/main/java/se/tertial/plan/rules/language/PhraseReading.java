package se.tertial.plan.rules.language;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeRole;

/** A time phrase that has been read, still placed by its tokens. */
record PhraseReading(
        Start start,
        TimePhraseKind kind,
        TimeRole role,
        Optional<TimeReading> reading,
        Optional<Period> duration,
        TimeCertainty certainty,
        List<TimeReading> alternatives) {

    /** Where the words stand, the last token included, and what their verb says. */
    record Start(int first, int last, Tense tense, Aspect aspect) {

        PhraseReading undated(TimePhraseKind kind, TimeRole role) {
            return new PhraseReading(
                    this, kind, role, Optional.empty(), Optional.empty(), TimeCertainty.CERTAIN, List.of());
        }

        PhraseReading dated(TimePhraseKind kind, TimeRole role, TimeReading reading) {
            return new PhraseReading(
                    this, kind, role, Optional.of(reading), Optional.empty(), TimeCertainty.CERTAIN, List.of());
        }
    }

    int first() {
        return start.first();
    }

    int last() {
        return start.last();
    }

    PhraseReading lasting(Optional<Period> length) {
        return new PhraseReading(start, kind, role, reading, length, certainty, alternatives);
    }

    PhraseReading certainty(TimeCertainty other) {
        return new PhraseReading(start, kind, role, reading, duration, other, alternatives);
    }

    PhraseReading alternatives(List<TimeReading> others) {
        return new PhraseReading(start, kind, role, reading, duration, certainty, others);
    }

    /** The phrase in its text, of which the tokens are a sentence from an offset on. */
    TimePhrase in(String text, int offset, Tokens tokens) {
        int from = offset + tokens.startOffset(start.first());
        int to = offset + tokens.endOffset(start.last());
        return new TimePhrase(
                from,
                to,
                text.substring(from, to),
                kind,
                start.tense(),
                start.aspect(),
                role,
                reading,
                duration,
                certainty,
                alternatives);
    }
}
