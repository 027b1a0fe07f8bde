package se.tertial.plan.exporter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.model.status.Forecast;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.StatusLevel;

/** In which kind of colour a status is shown: by its colour, else the name of it, else its meaning. */
class HueTest {

    @ParameterizedTest
    @CsvSource({
        "colour,#1a7f37,GREEN",
        "colour,#ffc83d,YELLOW",
        "colour,#e87722,ORANGE",
        "colour,#b3261e,RED",
        "colour,#1d5fb4,BLUE",
        "colour,#6a3fa0,VIOLET",
        "colour,#888888,NEUTRAL",
        "name,Grön,GREEN",
        "name,lila,VIOLET",
        "name,rutig,NEUTRAL",
        "outlook,ON_PLAN,GREEN",
        "outlook,MINOR_DEVIATION,YELLOW",
        "outlook,MAJOR_DEVIATION,RED",
        "outlook,NOT_ASSESSED,NEUTRAL",
        "fulfilment,PARTLY_MET,YELLOW",
        "fulfilment,NOT_MET,RED",
        "forecast,WILL,GREEN",
        "forecast,UNCERTAIN,YELLOW",
        "forecast,WILL_NOT,RED",
        "lifecycle,ONGOING,BLUE",
        "lifecycle,PAUSED,ORANGE",
        "lifecycle,COMPLETED,GREEN",
        "lifecycle,CANCELLED,NEUTRAL",
        "none,,NEUTRAL",
    })
    void isThatOfTheLevel(String by, String value, Hue expected) {
        StatusLevel.Builder level = StatusLevel.builder().code("x").label("X").order(1);
        switch (by) {
            case "colour" -> level.colour(value);
            case "name" -> level.colourName(value);
            case "outlook" -> level.outlook(Outlook.valueOf(value));
            case "fulfilment" -> level.fulfilment(Fulfilment.valueOf(value));
            case "forecast" -> level.forecast(Forecast.valueOf(value));
            case "lifecycle" -> level.lifecycle(Lifecycle.valueOf(value));
            default -> {}
        }
        assertEquals(expected, Hue.of(new StatusMark("X", Optional.empty(), Optional.of(level.build()))));
    }
}
