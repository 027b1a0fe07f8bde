package se.tertial.plan.exporter.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.fixtures.Portfolios;

class RoundTripTest {

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.portfolios();
    }

    @Provide
    Arbitrary<Portfolio> smallPortfolios() {
        return Portfolios.smallPortfolios();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBackAsItWas(@ForAll("portfolios") Portfolio portfolio) {
        byte[] written = Json.bytes(portfolio);
        Portfolio read = PlanJson.reader().read(written);
        assertEquals(portfolio, read);
        assertArrayEquals(written, Json.bytes(read));
    }

    @Property(tries = 100)
    void oneLineSaysTheSame(@ForAll("smallPortfolios") Portfolio portfolio) {
        byte[] written = Json.bytes(portfolio, new PlanJsonWriter(false));
        assertEquals(1, new String(written, StandardCharsets.UTF_8).lines().count());
        assertEquals(portfolio, PlanJson.reader().read(written));
    }

    @Property(tries = 200)
    void theSchemaAcceptsEveryFile(@ForAll("smallPortfolios") Portfolio portfolio) {
        assertEquals(List.of(), Json.faults(Json.text(portfolio)));
    }

    @Property(tries = 30)
    void theMachineMakesNoDifference(@ForAll("smallPortfolios") Portfolio portfolio) {
        byte[] here = Json.bytes(portfolio);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertArrayEquals(here, Json.bytes(portfolio));
                assertEquals(portfolio, PlanJson.reader().read(here));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
