package se.tertial.plan.exporter.html;

import java.util.Locale;
import java.util.Map;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.model.status.Forecast;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.StatusLevel;

/**
 * The kinds of colour in which statuses are shown. A region's shade of green may be too pale to be read; of each kind there is one
 * shade for light and one for dark, in the style sheet, that is readable on its ground.
 */
enum Hue {
    GREEN,
    YELLOW,
    ORANGE,
    RED,
    BLUE,
    VIOLET,
    NEUTRAL;

    private static final Map<String, Hue> NAMES = Map.ofEntries(
            Map.entry("grön", GREEN),
            Map.entry("green", GREEN),
            Map.entry("gul", YELLOW),
            Map.entry("yellow", YELLOW),
            Map.entry("orange", ORANGE),
            Map.entry("röd", RED),
            Map.entry("red", RED),
            Map.entry("blå", BLUE),
            Map.entry("blue", BLUE),
            Map.entry("lila", VIOLET),
            Map.entry("violet", VIOLET));

    private final String style = name().toLowerCase(Locale.ROOT);

    /** The class in the style sheet. */
    String style() {
        return style;
    }

    /** The kind of a status: that of its level's colour, else of the name of it, else of its meaning. Without a level no colour is guessed. */
    static Hue of(StatusMark status) {
        return status.level()
                .map(level -> level.colour().map(code -> new Colour(code).hue()).orElseGet(() -> named(level)))
                .orElse(NEUTRAL);
    }

    /** The kind at an angle of the colour wheel, in degrees. */
    static Hue of(int degrees) {
        if (degrees < 15 || degrees >= 330) {
            return RED;
        }
        if (degrees < 38) {
            return ORANGE;
        }
        if (degrees < 70) {
            return YELLOW;
        }
        if (degrees < 170) {
            return GREEN;
        }
        return degrees < 260 ? BLUE : VIOLET;
    }

    /** By the name of the colour; where the scale has no colours, by what the level means. */
    private static Hue named(StatusLevel level) {
        return level.colourName()
                .map(name -> NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), NEUTRAL))
                .or(() -> level.outlook().map(Hue::of))
                .or(() -> level.fulfilment().map(Hue::of))
                .or(() -> level.forecast().map(Hue::of))
                .or(() -> level.lifecycle().map(Hue::of))
                .orElse(NEUTRAL);
    }

    private static Hue of(Outlook outlook) {
        return switch (outlook) {
            case ON_PLAN -> GREEN;
            case MINOR_DEVIATION -> YELLOW;
            case MAJOR_DEVIATION -> RED;
            case NOT_ASSESSED -> NEUTRAL;
        };
    }

    private static Hue of(Fulfilment fulfilment) {
        return switch (fulfilment) {
            case MET -> GREEN;
            case IN_PROGRESS -> BLUE;
            case PARTLY_MET -> YELLOW;
            case NOT_MET -> RED;
            case NOT_ASSESSED -> NEUTRAL;
        };
    }

    private static Hue of(Forecast forecast) {
        return switch (forecast) {
            case WILL -> GREEN;
            case PARTLY, UNCERTAIN -> YELLOW;
            case WILL_NOT -> RED;
        };
    }

    private static Hue of(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case ONGOING, CONTINUOUS -> BLUE;
            case PAUSED -> ORANGE;
            case COMPLETED, CLOSED -> GREEN;
            case NOT_STARTED, PLANNED, CANCELLED, CARRIED_FORWARD -> NEUTRAL;
        };
    }
}
