package se.tertial.plan.exporter.odf.style;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.text.Language;

/**
 * A language as OpenDocument names it: language, country and script apart, and the whole tag only where these three do not say it all
 * (ODF 1.3 part 3, section 20.358). Immutable and thread-safe.
 *
 * @param tag the BCP 47 tag, with a country where one is usual: office programs choose dictionaries by both
 * @param language such as {@code sma}
 * @param country such as {@code SE}; {@code none} if there is none
 * @param script such as {@code Cyrl}; empty if it is the usual one
 * @param whole whether the three say all that the tag says
 */
public record OdfLanguage(String tag, String language, String country, String script, boolean whole) {

    private static final String NONE = "none";

    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("sv", "SE"),
            Map.entry("en", "GB"),
            Map.entry("se", "SE"),
            Map.entry("sma", "SE"),
            Map.entry("smj", "SE"),
            Map.entry("sju", "SE"),
            Map.entry("sje", "SE"),
            Map.entry("fit", "SE"),
            Map.entry("fi", "FI"),
            Map.entry("nb", "NO"),
            Map.entry("nn", "NO"),
            Map.entry("no", "NO"),
            Map.entry("da", "DK"));

    /** {@return the language, in the country where it is spoken if the tag names none and Sweden's neighbours know one} */
    public static OdfLanguage of(Language language) {
        Locale locale = Locale.forLanguageTag(language.tag());
        // Not getLanguage(): JDK 17 and older codes, such as that of Yiddish, are not those of BCP 47 on every JDK.
        String primary = language.primary().tag();
        String usual = locale.getScript().isEmpty() ? COUNTRIES.getOrDefault(primary, "") : "";
        String country = locale.getCountry().isEmpty() ? usual : locale.getCountry();
        String tag = locale.getCountry().isEmpty()
                        && !country.isEmpty()
                        && language.tag().equals(primary)
                ? primary + "-" + country
                : language.tag();
        boolean whole = locale.getVariant().isEmpty() && !locale.hasExtensions();
        return new OdfLanguage(tag, primary, country.isEmpty() ? NONE : country, locale.getScript(), whole);
    }

    /** Gives an element the language of its text: {@code fo:language} and what belongs to it. */
    public void writeText(XmlWriter xml) throws IOException {
        xml.attribute("fo:language", language).attribute("fo:country", country);
        if (!script.isEmpty()) {
            xml.attribute("fo:script", script);
        }
        if (!whole) {
            xml.attribute("style:rfc-language-tag", tag);
        }
    }

    /** Gives a style of numbers or days its language: {@code number:language} and what belongs to it. */
    public void writeNumber(XmlWriter xml) throws IOException {
        xml.attribute("number:language", language);
        if (!country.equals(NONE)) {
            xml.attribute("number:country", country);
        }
    }
}
