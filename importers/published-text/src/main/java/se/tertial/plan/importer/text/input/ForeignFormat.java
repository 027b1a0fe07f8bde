package se.tertial.plan.importer.text.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** File formats that are not plain text, told by their first bytes where no extractor knows them, and what to do then. */
enum ForeignFormat {
    PDF("%PDF", "a PDF file, which is not read", Advice.OTHER_FORMAT),
    ZIP("PK\u0003\u0004", "a packed file such as DOCX or ODT", Advice.OFFICE),
    OLE(
            "\u00D0\u00CF\u0011\u00E0",
            "an old Office file such as DOC, or one locked with a password",
            Advice.OTHER_FORMAT),
    RTF("{\\rtf", "an RTF file, which is not read", Advice.OTHER_FORMAT),
    MHTML("From: <Saved by", "a web archive (MHTML)", Advice.PAGE),
    MHTML_OF_MIME("MIME-Version:", "a web archive (MHTML)", Advice.PAGE),
    HTML("<!DOCTYPE HTML", "a web page", Advice.HTML),
    HTML_WITHOUT_DOCTYPE("<HTML", "a web page", Advice.HTML),
    JSON("{", "a JSON file, not plain text", "save the document as plain text in UTF-8"),
    UTF_16_BIG("\u00FE\u00FF", "a text in UTF-16", "save it as plain text in UTF-8"),
    UTF_16_LITTLE("\u00FF\u00FE", "a text in UTF-16", "save it as plain text in UTF-8");

    private static final int LONGEST = 64;

    private final String start;
    private final String name;
    private final String advice;

    ForeignFormat(String start, String name, String advice) {
        this.start = start;
        this.name = name;
        this.advice = advice;
    }

    static void refuse(byte[] bytes) throws Refusal {
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toUpperCase(Locale.ROOT);
        for (ForeignFormat format : values()) {
            if (head.startsWith(format.start.toUpperCase(Locale.ROOT))) {
                throw new Refusal("this is " + format.name + "; " + format.advice);
            }
        }
    }

    private static final class Advice {

        static final String OTHER_FORMAT =
                "save the document as DOCX, ODT or HTML, without a password, or as plain text in UTF-8";
        static final String OFFICE =
                "add plan-importer-office, which reads DOCX and ODT, or save the document as plain text in UTF-8";
        static final String HTML =
                "add plan-importer-html, which reads web pages, or save the page as plain text in UTF-8";
        static final String PAGE = "save the page as HTML instead, or as plain text in UTF-8";

        private Advice() {}
    }
}
