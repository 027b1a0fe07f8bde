package se.tertial.plan.exporter.odf.style;

import java.util.Optional;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.model.status.StatusLevel;

/**
 * How a level of a status scale looks: a symbol before its label, and a colour behind both. The label is always there, so neither colour
 * nor symbol is ever the only mark. Immutable and thread-safe.
 *
 * @param symbol what stands before the label, without a space; empty if there is none
 * @param colour the colour behind it; empty if there is none
 */
public record StatusLook(String symbol, Optional<Colour> colour) {

    /** What looks like any text. */
    public static final StatusLook PLAIN = new StatusLook("", Optional.empty());

    /** {@return the look of a mark: that of its level, or plain if that is not known} */
    public static StatusLook of(StatusMark mark) {
        return mark.level().map(StatusLook::of).orElse(PLAIN);
    }

    /** {@return the look of a level} */
    public static StatusLook of(StatusLevel level) {
        return new StatusLook(level.symbol().orElse(""), level.colour().map(Colour::parse));
    }

    /** {@return whether it looks like any text} */
    public boolean isPlain() {
        return symbol.isEmpty() && colour.isEmpty();
    }
}
