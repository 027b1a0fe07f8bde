package se.tertial.plan.model.text;

import java.util.Map;
import java.util.Optional;

/** Names of languages. A table of our own, because the JDK has none for Ume and Pite Sami and changes others. */
final class LanguageNames {

    private record Names(String swedish, String english) {}

    private static final Map<String, Names> BY_TAG = Map.ofEntries(
            Map.entry("sv", new Names("svenska", "Swedish")),
            Map.entry("en", new Names("engelska", "English")),
            Map.entry("se", new Names("nordsamiska", "North Sami")),
            Map.entry("sma", new Names("sydsamiska", "South Sami")),
            Map.entry("smj", new Names("lulesamiska", "Lule Sami")),
            Map.entry("sju", new Names("umesamiska", "Ume Sami")),
            Map.entry("sje", new Names("pitesamiska", "Pite Sami")),
            Map.entry("fi", new Names("finska", "Finnish")),
            Map.entry("fit", new Names("meänkieli", "Meänkieli")),
            Map.entry("rom", new Names("romani chib", "Romani")),
            Map.entry("yi", new Names("jiddisch", "Yiddish")),
            Map.entry("nb", new Names("norskt bokmål", "Norwegian Bokmål")),
            Map.entry("nn", new Names("nynorska", "Norwegian Nynorsk")),
            Map.entry("no", new Names("norska", "Norwegian")),
            Map.entry("da", new Names("danska", "Danish")));

    private LanguageNames() {}

    static Optional<String> swedish(String tag) {
        return Optional.ofNullable(BY_TAG.get(tag)).map(Names::swedish);
    }

    static Optional<String> english(String tag) {
        return Optional.ofNullable(BY_TAG.get(tag)).map(Names::english);
    }
}
