package se.tertial.plan.importer.text.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** File formats that people offer by mistake, told by their first bytes. */
enum ForeignFormat {
    PDF("%PDF", "a PDF file"),
    ZIP("PK\u0003\u0004", "a packed file such as DOCX, XLSX or ODT"),
    OLE("\u00D0\u00CF\u0011\u00E0", "an old Office file such as DOC or XLS"),
    RTF("{\\rtf", "an RTF file"),
    HTML("<!DOCTYPE HTML", "a web page"),
    HTML_WITHOUT_DOCTYPE("<HTML", "a web page"),
    JSON("{", "a JSON file"),
    UTF_16_BIG("\u00FE\u00FF", "a text in UTF-16"),
    UTF_16_LITTLE("\u00FF\u00FE", "a text in UTF-16");

    private static final int LONGEST = 64;

    private final String start;
    private final String name;

    ForeignFormat(String start, String name) {
        this.start = start;
        this.name = name;
    }

    static void refuse(byte[] bytes) throws Refusal {
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toUpperCase(Locale.ROOT);
        for (ForeignFormat format : values()) {
            if (head.startsWith(format.start.toUpperCase(Locale.ROOT))) {
                throw new Refusal(
                        "this is " + format.name + ", not plain text; save the document as plain text in UTF-8");
            }
        }
    }
}
