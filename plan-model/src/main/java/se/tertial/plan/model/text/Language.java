package se.tertial.plan.model.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A language, as a BCP 47 tag in its shortest form: {@code sv}, {@code se}, {@code sma}. Immutable and thread-safe.
 *
 * <p>The three-letter codes {@code sme}, {@code fin}, {@code swe}, {@code eng}, {@code nob}, {@code yid}, {@code nor},
 * {@code dan} and {@code nno} have a two-letter code that BCP 47 demands; they are accepted and shortened, so that one
 * language has one tag.
 *
 * @param tag the tag, in its canonical case
 */
public record Language(String tag) implements Comparable<Language> {

    private static final Map<String, String> SHORTER = Map.of(
            "sme", "se", "fin", "fi", "swe", "sv", "eng", "en", "nob", "nb", "yid", "yi", "nor", "no", "dan", "da",
            "nno", "nn");

    /** Swedish (svenska). */
    public static final Language SV = new Language("sv");

    /** English (engelska). */
    public static final Language EN = new Language("en");

    /** North Sami (nordsamiska). */
    public static final Language SE = new Language("se");

    /** South Sami (sydsamiska). */
    public static final Language SMA = new Language("sma");

    /** Lule Sami (lulesamiska). */
    public static final Language SMJ = new Language("smj");

    /** Ume Sami (umesamiska). */
    public static final Language SJU = new Language("sju");

    /** Pite Sami (pitesamiska). */
    public static final Language SJE = new Language("sje");

    /** Finnish (finska). */
    public static final Language FI = new Language("fi");

    /** Meänkieli, Tornedalen Finnish. */
    public static final Language FIT = new Language("fit");

    /** Romani (romani chib). */
    public static final Language ROM = new Language("rom");

    /** Yiddish (jiddisch). */
    public static final Language YI = new Language("yi");

    /** Brings the tag into its canonical form. */
    public Language {
        Objects.requireNonNull(tag, "tag");
        tag = canonical(tag);
    }

    /**
     * The language of a tag.
     *
     * @param tag a well-formed BCP 47 tag
     * @return the language
     * @throws IllegalArgumentException if the tag is not well-formed
     */
    public static Language of(String tag) {
        return new Language(tag);
    }

    /**
     * The language without script, region or variant: {@code sv} for {@code sv-SE}.
     *
     * @return the language; this one if its tag is no longer
     */
    public Language primary() {
        int end = tag.indexOf('-');
        return end < 2 ? this : new Language(tag.substring(0, end));
    }

    /**
     * What the language is called in Swedish, for the languages of this class and a few neighbours.
     *
     * @return the name, in lower case; empty if it is not known here
     */
    public Optional<String> swedishName() {
        return LanguageNames.swedish(tag);
    }

    /**
     * What the language is called in English.
     *
     * @return the name; empty if it is not known here
     */
    public Optional<String> englishName() {
        return LanguageNames.english(tag);
    }

    /** By tag. */
    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    /** The tag; {@link #of} accepts it. */
    @Override
    public String toString() {
        return tag;
    }

    private static String canonical(String tag) {
        String wellFormed = wellFormed(tag);
        int end = wellFormed.indexOf('-') < 0 ? wellFormed.length() : wellFormed.indexOf('-');
        String primary = wellFormed.substring(0, end);
        if (primary.equals("und")) {
            throw new IllegalArgumentException("'" + tag + "' names no language; expected a tag such as sv or sma");
        }
        return SHORTER.getOrDefault(primary, primary) + wellFormed.substring(end);
    }

    private static String wellFormed(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("'" + tag + "' is no language tag such as sv, se or sma (BCP 47)", e);
        }
    }
}
