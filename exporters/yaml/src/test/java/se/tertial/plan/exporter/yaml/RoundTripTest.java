package se.tertial.plan.exporter.yaml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.fixtures.Portfolios;
import se.tertial.plan.model.identity.ExtensionValue;

class RoundTripTest {

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.portfolios();
    }

    @Provide
    Arbitrary<Portfolio> smallPortfolios() {
        return Portfolios.smallPortfolios();
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.any();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBackAsItWas(@ForAll("portfolios") Portfolio portfolio) {
        byte[] written = Yaml.bytes(portfolio);
        Portfolio read = PlanYaml.reader().read(written);
        assertEquals(portfolio, read);
        assertArrayEquals(written, Yaml.bytes(read));
    }

    @Property(tries = 5_000)
    void everyTextIsReadBackWhereverItStands(@ForAll("texts") String text) {
        sameAgain(text);
    }

    @ParameterizedTest
    @MethodSource("se.tertial.plan.exporter.yaml.HostileTexts#known")
    void everyKnownTextIsReadBackWhereverItStands(String text) {
        sameAgain(text);
    }

    @Property(tries = 30)
    void theMachineMakesNoDifference(@ForAll("smallPortfolios") Portfolio portfolio) {
        byte[] here = Yaml.bytes(portfolio);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertArrayEquals(here, Yaml.bytes(portfolio));
                assertEquals(portfolio, PlanYaml.reader().read(here));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** As a value, as a name, and deep within lists and mappings. */
    private static void sameAgain(String text) {
        ExtensionValue value = new ExtensionValue.OfString(text);
        ExtensionValue named = new ExtensionValue.OfMap(Map.of(text, value));
        ExtensionValue list = new ExtensionValue.OfList(List.of(value, named, value));
        Portfolio portfolio = Yaml.holding(new ExtensionValue.OfList(List.of(list, list, named)));
        assertEquals(portfolio, Yaml.read(Yaml.text(portfolio)));
    }
}
