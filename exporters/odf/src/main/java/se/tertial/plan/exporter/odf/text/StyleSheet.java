package se.tertial.plan.exporter.odf.text;

import java.util.ArrayList;
import java.util.List;

/** How a report looks if no template says otherwise: one face, few sizes, one quiet colour, much air. */
final class StyleSheet {

    /** The colour of headings; its contrast to white is above 9. */
    static final String INK = "#1d4354";

    static final String RULE = "#b7c5cc";
    private static final String QUIET = "#4a5a62";

    private StyleSheet() {}

    /** The styles of paragraphs and characters on a page of a width, each after the one that it stands on. */
    static List<Style> all(int width) {
        List<Style> all = new ArrayList<>();
        all.add(Style.of("paragraph", StyleNames.STANDARD).head("style:class", "text"));
        all.add(Style.paragraph(StyleNames.BODY, StyleNames.STANDARD)
                .head("style:class", "text")
                .with("paragraph", "fo:margin-top", "0mm", "fo:margin-bottom", "2.4mm", "fo:line-height", "132%"));
        headings(all);
        prose(all);
        tables(all);
        pages(all, width);
        return all;
    }

    private static void headings(List<Style> all) {
        all.add(Style.paragraph(StyleNames.TITLE, StyleNames.STANDARD)
                .head("style:next-style-name", StyleNames.BODY)
                .head("style:class", "chapter")
                .with("paragraph", "fo:margin-top", "6mm", "fo:margin-bottom", "2.5mm", "fo:keep-with-next", "always")
                .with("text", "fo:font-size", "24pt", "fo:font-weight", "bold", "fo:color", INK));
        all.add(Style.paragraph(StyleNames.SUBTITLE, StyleNames.STANDARD)
                .head("style:next-style-name", StyleNames.BODY)
                .head("style:class", "chapter")
                .with("paragraph", "fo:margin-bottom", "5mm", "fo:keep-with-next", "always")
                .with("text", "fo:font-size", "14pt", "fo:color", QUIET));
        all.add(Style.paragraph(StyleNames.HEADING, StyleNames.STANDARD)
                .head("style:next-style-name", StyleNames.BODY)
                .head("style:class", "text")
                .with("paragraph", "fo:margin-top", "5mm", "fo:margin-bottom", "1.6mm", "fo:keep-with-next", "always")
                .with("text", "fo:font-weight", "bold", "fo:color", INK, "fo:hyphenate", "false"));
        String[] sizes = {"16pt", "13pt", "11.5pt", "10.5pt", "10.5pt", "10.5pt"};
        String[] above = {"9mm", "6.5mm", "5mm", "4mm", "4mm", "4mm"};
        for (int level = 1; level <= StyleNames.HEADINGS; level++) {
            all.add(Style.paragraph(StyleNames.heading(level), StyleNames.HEADING)
                    .head("style:next-style-name", StyleNames.BODY)
                    .head("style:default-outline-level", Integer.toString(level))
                    .head("style:class", "text")
                    .with("paragraph", "fo:margin-top", above[level - 1], "fo:margin-bottom", "1.6mm")
                    .with("text", "fo:font-size", sizes[level - 1]));
        }
    }

    private static void prose(List<Style> all) {
        all.add(Style.paragraph(StyleNames.LEAD, StyleNames.BODY)
                .with("text", "fo:font-size", "11.5pt", "fo:color", INK));
        all.add(Style.paragraph(StyleNames.NOTE, StyleNames.BODY)
                .with("text", "fo:font-size", "9pt", "fo:color", QUIET));
        all.add(Style.paragraph(StyleNames.NOTE_BELOW_HEADING, StyleNames.NOTE)
                .with("paragraph", "fo:keep-with-next", "always"));
        all.add(Style.paragraph(StyleNames.LABEL, StyleNames.BODY)
                .with("paragraph", "fo:margin-top", "2mm", "fo:margin-bottom", "1mm", "fo:keep-with-next", "always")
                .with("text", "fo:font-weight", "bold"));
        all.add(Style.paragraph(StyleNames.QUOTE, StyleNames.BODY)
                .head("style:class", "html")
                .with("paragraph", "fo:margin-left", "1mm", "fo:padding-left", "3.5mm", "fo:padding-right", "0mm")
                .with("paragraph", "fo:padding-top", "0mm", "fo:padding-bottom", "0mm")
                .with("paragraph", "fo:border-left", "0.7mm solid " + RULE, "style:join-border", "true")
                .with("paragraph", "fo:border-top", "none", "fo:border-right", "none", "fo:border-bottom", "none"));
        all.add(Style.paragraph(StyleNames.WITHHELD, StyleNames.QUOTE)
                .with("text", "fo:font-style", "italic", "fo:color", QUIET));
        all.add(Style.paragraph(StyleNames.STATUS, StyleNames.BODY).with("paragraph", "fo:margin-bottom", "2mm"));
        all.add(Style.paragraph(StyleNames.ITEM, StyleNames.BODY).with("paragraph", "fo:margin-bottom", "1.1mm"));
        all.add(Style.paragraph(StyleNames.KEPT_ITEM, StyleNames.ITEM)
                .with("paragraph", "fo:keep-with-next", "always"));
        all.add(Style.paragraph(StyleNames.FIGURE, StyleNames.BODY)
                .with("paragraph", "fo:margin-top", "2mm", "fo:margin-bottom", "1mm", "fo:keep-with-next", "always"));
        caption(all, StyleNames.FIGURE_CAPTION, "0mm", "4mm", "auto");
        caption(all, StyleNames.TABLE_CAPTION, "3mm", "1.4mm", "always");
    }

    private static void caption(List<Style> all, String name, String above, String below, String keep) {
        all.add(Style.paragraph(name, StyleNames.STANDARD)
                .head("style:class", "extra")
                .with("paragraph", "fo:margin-top", above, "fo:margin-bottom", below, "fo:keep-with-next", keep)
                .with("text", "fo:font-size", "9.5pt", "fo:font-weight", "bold", "fo:color", INK));
    }

    private static void tables(List<Style> all) {
        all.add(Style.paragraph(StyleNames.CELL, StyleNames.STANDARD)
                .head("style:class", "extra")
                .with("paragraph", "fo:line-height", "120%", "fo:orphans", "2", "fo:widows", "2")
                .with("text", "fo:font-size", "9.5pt", "fo:hyphenate", "true")
                .with("text", "fo:hyphenation-remain-char-count", "3", "fo:hyphenation-push-char-count", "3"));
        all.add(Style.paragraph(StyleNames.NUMBER, StyleNames.CELL).with("paragraph", "fo:text-align", "end"));
        all.add(Style.paragraph(StyleNames.HEAD, StyleNames.CELL)
                .head("style:class", "extra")
                .with("paragraph", "fo:keep-with-next", "always")
                .with("text", "fo:font-weight", "bold", "fo:color", INK));
        all.add(Style.paragraph(StyleNames.NUMBER_HEAD, StyleNames.HEAD).with("paragraph", "fo:text-align", "end"));
        all.add(Style.paragraph(StyleNames.ROW_HEAD, StyleNames.CELL));
        all.add(Style.paragraph(StyleNames.CELL_NOTE, StyleNames.CELL)
                .with("paragraph", "fo:margin-top", "0.6mm")
                .with("text", "fo:font-size", "9pt", "fo:color", QUIET));
    }

    private static void pages(List<Style> all, int width) {
        all.add(Style.paragraph(StyleNames.CONTENTS_TITLE, StyleNames.STANDARD)
                .head("style:class", "index")
                .with("paragraph", "fo:margin-top", "8mm", "fo:margin-bottom", "2mm", "fo:keep-with-next", "always")
                .with("text", "fo:font-size", "13pt", "fo:font-weight", "bold", "fo:color", INK));
        for (int level = 1; level <= Outline.DEPTH; level++) {
            all.add(ContentsLine.style(level, width));
        }
        for (String name : List.of(StyleNames.HEADER, StyleNames.FOOTER)) {
            all.add(PageText.style(name, width).with("text", "fo:font-size", "8.5pt", "fo:color", QUIET));
        }
        all.add(Style.paragraph(StyleNames.FOOTNOTE, StyleNames.STANDARD)
                .head("style:class", "extra")
                .with("paragraph", "fo:margin-left", "4mm", "fo:text-indent", "-4mm", "fo:margin-bottom", "0.5mm")
                .with("text", "fo:font-size", "8.5pt"));
        all.add(Style.of("text", StyleNames.LINK));
        all.add(Style.of("text", StyleNames.FOOTNOTE_MARK));
        all.add(Style.of("text", StyleNames.FOOTNOTE_ANCHOR).with("text", "style:text-position", "super 62%"));
        all.add(Style.of("graphic", "Graphics")
                .with("graphic", "text:anchor-type", "as-char", "style:vertical-pos", "top")
                .with("graphic", "style:vertical-rel", "baseline", "fo:border", "none"));
    }
}
