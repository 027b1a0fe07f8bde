package se.tertial.plan.exporter.html;

import java.math.BigDecimal;
import se.tertial.plan.export.spi.ExportException;

/**
 * The colours that a region sets; all others stand in the style sheet.
 *
 * @param accent of links and lines in light mode
 * @param accentDark of links and lines in dark mode
 * @param banner of the page header, in both
 * @param bannerText of the text in it
 */
record Theme(Colour accent, Colour accentDark, Colour banner, Colour bannerText) {

    static final Colour ACCENT = new Colour("#0b5a6f");
    static final Colour ACCENT_DARK = new Colour("#7fd0e6");
    static final Colour BANNER = new Colour("#0b3d4c");
    static final Colour BANNER_TEXT = new Colour("#ffffff");

    /** The darkest ground of light mode and the lightest of dark mode that text stands on: as in page.css. */
    static final Colour LIGHT_GROUND = new Colour("#f3f5f7");

    static final Colour DARK_GROUND = new Colour("#20272d");

    /** WCAG 2.2, success criterion 1.4.3 (level AA): contrast of text. */
    private static final BigDecimal LEAST = new BigDecimal("4.5");

    /** This, if all that meets can be read. */
    Theme checked() {
        check("accent", accent, "the ground of light mode", LIGHT_GROUND);
        check("accent-dark", accentDark, "the ground of dark mode", DARK_GROUND);
        check("banner-text", bannerText, "option 'banner'", banner);
        return this;
    }

    /** The style that sets them. */
    String style() {
        return ":root{--accent:" + accent.code() + ";--banner:" + banner.code() + ";--banner-text:" + bannerText.code()
                + "}@media screen and (prefers-color-scheme:dark){:root{--accent:" + accentDark.code() + "}}";
    }

    private static void check(String option, Colour colour, String name, Colour ground) {
        BigDecimal contrast = colour.contrast(ground);
        if (contrast.compareTo(LEAST) < 0) {
            throw new ExportException.InvalidOption(
                    HtmlExporter.ID,
                    "Parameter '" + option + "' is '" + colour.code() + "', whose contrast against " + name + ", "
                            + ground.code() + ", is " + contrast.toPlainString() + ":1; expected at least " + LEAST
                            + ":1, which a darker or lighter colour has");
        }
    }
}
