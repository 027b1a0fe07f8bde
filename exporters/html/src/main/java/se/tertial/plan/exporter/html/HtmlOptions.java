package se.tertial.plan.exporter.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.ParameterValues;

/** The options of the page, and what was asked for. */
final class HtmlOptions {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Bilingual COLOUR = Bilingual.of(
            "en färg som # och sex hexadecimala siffror, till exempel #0b5a6f",
            "a colour as # and six hexadecimal digits, such as #0b5a6f");
    private static final Bilingual LINK = Bilingual.of(
            "en adress som börjar med https:, http: eller mailto:, eller en sökväg bredvid sidan",
            "an address that begins with https:, http: or mailto:, or a path beside the page");

    static final Parameter<String> TITLE = Parameter.builder(
                    "title",
                    ParameterType.STRING,
                    Bilingual.of("Rubrik i stället för rapportens egen", "A title in place of the report's own"))
            .validation(text -> !text.isBlank(), Bilingual.of("en titel", "a title"))
            .build();

    static final Parameter<Path> LOGO = Parameter.builder(
                    "logo",
                    ParameterType.PATH,
                    Bilingual.of(
                            "Bildfil (SVG, PNG, JPEG, WebP eller GIF) som läggs i sidan",
                            "Image file (SVG, PNG, JPEG, WebP or GIF) to be put into the page"))
            .build();

    static final Parameter<String> HOME = link(
            "home", "Adress till webbplatsen, som logotypen leder till", "Address of the site, where the logo leads");

    static final Parameter<String> CONTACT = Parameter.builder(
                    "contact",
                    ParameterType.STRING,
                    Bilingual.of(
                            "Vem som svarar på frågor; en e-postadress blir en länk",
                            "Who answers questions; an e-mail address becomes a link"))
            .validation(text -> !text.isBlank(), Bilingual.of("en kontakt", "a contact"))
            .build();

    static final Parameter<String> ACCESSIBILITY = link(
            "accessibility-statement",
            "Adress till tillgänglighetsredogörelsen",
            "Address of the accessibility statement");

    static final Parameter<String> DATA = Parameter.builder(
                    "data",
                    ParameterType.STRING,
                    Bilingual.of(
                            "Datafiler bredvid sidan, med komma emellan",
                            "Data files beside the page, with commas between"))
            .validation(
                    text -> names(text).allMatch(HtmlOptions::isLink),
                    Bilingual.of("namn på filer med komman emellan", "names of files with commas between"))
            .build();

    static final Parameter<String> ACCENT = colour(
            "accent", Theme.ACCENT, "Färg på länkar och linjer, ljust läge", "Colour of links and lines, light mode");

    static final Parameter<String> ACCENT_DARK = colour(
            "accent-dark",
            Theme.ACCENT_DARK,
            "Färg på länkar och linjer, mörkt läge",
            "Colour of links and lines, dark mode");

    static final Parameter<String> BANNER =
            colour("banner", Theme.BANNER, "Färg på sidhuvudet", "Colour of the page header");

    static final Parameter<String> BANNER_TEXT =
            colour("banner-text", Theme.BANNER_TEXT, "Textfärg i sidhuvudet", "Colour of the text in the page header");

    static final List<Parameter<?>> ALL =
            List.of(TITLE, LOGO, HOME, CONTACT, ACCESSIBILITY, DATA, ACCENT, ACCENT_DARK, BANNER, BANNER_TEXT);

    private final ParameterValues values;

    HtmlOptions(ParameterValues values) {
        this.values = values;
    }

    Optional<String> text(Parameter<String> option) {
        return values.find(option);
    }

    Optional<Path> logo() {
        return values.find(LOGO);
    }

    List<String> data() {
        return values.find(DATA).stream().flatMap(HtmlOptions::names).toList();
    }

    /**
     * The colours.
     *
     * @throws se.tertial.plan.export.spi.ExportException.InvalidOption if two that meet are too much alike
     */
    Theme theme() {
        return new Theme(colour(ACCENT), colour(ACCENT_DARK), colour(BANNER), colour(BANNER_TEXT)).checked();
    }

    private Colour colour(Parameter<String> option) {
        return new Colour(values.get(option).toLowerCase(Locale.ROOT));
    }

    private static java.util.stream.Stream<String> names(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip);
    }

    /** Whether it leads to the web, to mail, or to a place beside the page: not to a program. */
    static boolean isLink(String text) {
        try {
            URI uri = new URI(text);
            boolean safe = uri.isAbsolute()
                    ? SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    : !text.contains(":") && !text.startsWith("//");
            return !text.isBlank() && safe;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Parameter<String> link(String name, String sv, String en) {
        return Parameter.builder(name, ParameterType.STRING, Bilingual.of(sv, en))
                .validation(HtmlOptions::isLink, LINK)
                .build();
    }

    private static Parameter<String> colour(String name, Colour preset, String sv, String en) {
        return Parameter.builder(name, ParameterType.STRING, Bilingual.of(sv, en))
                .validation(Colour::isCode, COLOUR)
                .defaultValue(preset.code())
                .build();
    }
}
