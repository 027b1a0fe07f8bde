package se.tertial.plan.exporter.odf.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.text.Language;

class OdfLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "sv, sv-SE, fo:language=sv fo:country=SE",
        "sv-FI, sv-FI, fo:language=sv fo:country=FI",
        "en, en-GB, fo:language=en fo:country=GB",
        "sma, sma-SE, fo:language=sma fo:country=SE",
        "se-NO, se-NO, fo:language=se fo:country=NO",
        "yi, yi, fo:language=yi fo:country=none",
        "he, he, fo:language=he fo:country=none",
        "id, id, fo:language=id fo:country=none",
        "sr-Cyrl-RS, sr-Cyrl-RS, fo:language=sr fo:country=RS fo:script=Cyrl",
        "zh-Hant, zh-Hant, fo:language=zh fo:country=none fo:script=Hant",
        "de-CH-1996, de-CH-1996, fo:language=de fo:country=CH style:rfc-language-tag=de-CH-1996"
    })
    void languageCountryAndScriptStandApart(String tag, String whole, String attributes) throws IOException {
        OdfLanguage language = OdfLanguage.of(Language.of(tag));
        assertEquals(whole, language.tag());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter(bytes).start("a");
        language.writeText(xml);
        xml.end().flush();
        assertEquals(
                "<a " + attributes.replaceAll("=(\\S+)", "=\"$1\"") + "/>", bytes.toString(StandardCharsets.UTF_8));
    }
}
