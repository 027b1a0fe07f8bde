package se.tertial.plan.exporter.conformance.data;

import java.util.List;

/**
 * Texts that break formats. Each has a mark in brackets at its end, so that a text that is cut off or swallowed shows, and so that
 * it can be told from others.
 */
public final class HostileTexts {

    /** The start of the mark that ends each of them. */
    public static final String MARK = "[prov ";

    private static final int CELL = 32_768;

    private HostileTexts() {}

    /** Texts that every format can hold: formulas, markup, quotes, separators, placeholders, writing of all kinds. */
    public static List<String> holdable() {
        return List.of(
                "=HYPERLINK(\"https://example.invalid\";\"klicka\") [prov 1]",
                "=cmd|' /C calc'!A0 [prov 2]",
                "+46 63 14 75 00 [prov 3]",
                "-2+3 [prov 4]",
                "@SUM(1+1)*cmd|'x' [prov 5]",
                "＝1＋1 [prov 6]",
                "<script>alert(\"x\")</script> & <b>fet</b> [prov 7]",
                "]]> <!-- --> <?x y?> &lt;inte markup&gt; &#0; [prov 8]",
                "'enkla' \"dubbla\" `bakvända` ”svenska” \\omvänt\\ [prov 9]",
                "semikolon; komma, lodstreck| #nummer: {0} ${x} %s %n [prov 10]",
                "null ~ NaN true 007 1e5 1-2 2024-02-30 [prov 11]",
                "- punkt # rubrik * stjärna _under_ [länk](x) | a | b | [prov 12]",
                "å ä ö a\u030A Å É ß İ ı ŋ đ č š ž ŧ [prov 13]",
                "\uD83D\uDE8C buss, \uD83D\uDC69\u200D\uD83D\uDD2C och \uD83C\uDDF8\uD83C\uDDEA [prov 14]",
                "عربي 123 עברית [prov 15]",
                "\u202Ebaklänges\u202C och \u2067vänt\u2069 [prov 16]",
                "mjukt\u00ADbindestreck och noll\u200Bbredd [prov 17]");
    }

    /** Texts with control characters, and with the two code points that are no characters. */
    public static List<String> controls() {
        return List.of(
                "före\u0001efter [prov 21]",
                "före\u0000efter [prov 22]",
                "före\u001B[31mefter [prov 23]",
                "före\u0008efter [prov 24]",
                "före\u007Fefter [prov 25]",
                "före\uFFFEefter [prov 26]",
                "före\uFFFFefter [prov 27]");
    }

    /** Texts with half of a surrogate pair. */
    public static List<String> loneSurrogates() {
        return List.of("före\uD83Defter [prov 31]", "före\uDE8Cefter [prov 32]", "före\uDE8C\uD83Defter [prov 33]");
    }

    /** A text that is longer than a cell of a workbook. */
    public static List<String> tooLong() {
        StringBuilder text = new StringBuilder(CELL);
        for (int i = 1; text.length() < CELL - 20; i++) {
            text.append("ord").append(i).append(' ');
        }
        String end = "[prov 41]";
        while (text.length() < CELL - end.length() - 1) {
            text.append('x');
        }
        return List.of(text.append(' ').append(end).toString());
    }
}
