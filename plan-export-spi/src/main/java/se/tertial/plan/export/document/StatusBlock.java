package se.tertial.plan.export.document;

import java.util.List;
import java.util.Objects;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.text.Text;

/**
 * How something stands: symbol, printed token, and what that means. A format that shows the colour of the level shows the
 * rest as well. Immutable and thread-safe.
 *
 * @param label what it says: that this is the status, the forecast, the judgement of a body; not blank
 * @param status the status
 * @param token the token as it is shown, with its language
 * @param meaning what the token means on its scale, or that it is not known; empty of words if the token says it all
 */
public record StatusBlock(Text label, StatusMark status, Text token, Text meaning) implements Block {

    /** Refuses null and a blank label. */
    public StatusBlock {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(meaning, "meaning");
        if (label.isBlank()) {
            throw new IllegalArgumentException("A status has a label that says whose or what it is");
        }
    }

    @Override
    public List<CoreBlock> fallback() {
        Runs line = Runs.of(label).and(": ").and(shown(status, token));
        return List.of(CoreBlock.Paragraph.of(
                meaning.isBlank() ? line.text() : line.and(" – ").and(meaning).text()));
    }

    /** Symbol and token, which no end of a line may part. */
    static Text shown(StatusMark status, Text token) {
        String symbol = status.level()
                .flatMap(level -> level.symbol())
                .filter(its -> !its.equals(token.plain()))
                .map(its -> its + "\u00a0")
                .orElse("");
        return Runs.of(symbol).and(token).text();
    }
}
