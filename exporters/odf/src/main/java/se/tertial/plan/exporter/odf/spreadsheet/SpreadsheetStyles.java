package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import se.tertial.plan.exporter.odf.style.FontFace;
import se.tertial.plan.exporter.odf.style.Languages;
import se.tertial.plan.exporter.odf.style.OdfLanguage;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Numerals;

/**
 * The named styles of cells, which a reader finds in the list of styles and can change for the whole file. Numbers are shown as is custom
 * in the language of the document.
 *
 * @param reader the language of the document: of titles, codes in words, numbers and days
 * @param texts the language of texts that name no other: that of the portfolio
 */
record SpreadsheetStyles(Language reader, Language texts, StatusStyles statuses, Languages languages) {

    private static final String DEFAULT = "Default";
    private static final String FORMAT = "_format";

    /** Writes {@code office:styles}. */
    void write(XmlWriter xml) throws IOException {
        xml.start("office:styles");
        defaults(xml);
        integers(xml);
        decimals(xml);
        percents(xml);
        days(xml);
        xml.start("number:boolean-style").attribute("style:name", CellStyles.TRUTH + FORMAT);
        OdfLanguage.of(reader).writeNumber(xml);
        xml.start("number:boolean").end().end();
        statuses.writeFormats(xml);
        xml.start("style:style").attribute("style:name", DEFAULT).attribute("style:family", "table-cell");
        xml.start("style:table-cell-properties")
                .attribute("fo:padding", "0.6mm")
                .attribute("style:vertical-align", "top")
                .end();
        xml.end();
        header(xml, CellStyles.HEADER, "start");
        header(xml, CellStyles.NUMBER_HEADER, "end");
        text(xml, CellStyles.TEXT, texts);
        text(xml, CellStyles.WORD, reader);
        value(xml, CellStyles.NUMBER, "end");
        value(xml, CellStyles.DECIMAL, "end");
        for (int i = 0; i <= NumberCells.MOST_DECIMALS; i++) {
            value(xml, CellStyles.decimals(i), "end");
        }
        value(xml, CellStyles.PERCENT, "end");
        for (int i = 0; i <= NumberCells.MOST_DECIMALS; i++) {
            value(xml, CellStyles.percents(i), "end");
        }
        value(xml, CellStyles.DAY, "start");
        value(xml, CellStyles.TRUTH, "start");
        statuses.writeStyles(xml);
        languages.write(xml, reader);
        xml.end();
    }

    private void defaults(XmlWriter xml) throws IOException {
        xml.start("style:default-style").attribute("style:family", "table-cell");
        xml.start("style:paragraph-properties")
                .attribute("style:tab-stop-distance", "12.5mm")
                .end();
        xml.start("style:text-properties")
                .attribute("style:font-name", FontFace.NAME)
                .attribute("fo:font-size", "10pt");
        OdfLanguage.of(reader).writeText(xml);
        xml.end().end();
    }

    private void integers(XmlWriter xml) throws IOException {
        number(xml, CellStyles.NUMBER);
        xml.start("number:number")
                .attribute("number:decimal-places", "0")
                .attribute("number:min-integer-digits", "1")
                .end();
        xml.end();
    }

    private void decimals(XmlWriter xml) throws IOException {
        number(xml, CellStyles.DECIMAL);
        xml.start("number:number").attribute("number:min-integer-digits", "1").end();
        xml.end();
        for (int i = 0; i <= NumberCells.MOST_DECIMALS; i++) {
            number(xml, CellStyles.decimals(i));
            xml.start("number:number")
                    .attribute("number:decimal-places", i)
                    .attribute("number:min-decimal-places", i)
                    .attribute("number:min-integer-digits", "1")
                    .attribute("number:grouping", "true")
                    .end();
            xml.end();
        }
    }

    private void percents(XmlWriter xml) throws IOException {
        percent(xml, CellStyles.PERCENT);
        xml.start("number:number").attribute("number:min-integer-digits", "1").end();
        xml.element("number:text", Numerals.percentSign(reader)).end();
        for (int i = 0; i <= NumberCells.MOST_DECIMALS; i++) {
            percent(xml, CellStyles.percents(i));
            xml.start("number:number")
                    .attribute("number:decimal-places", i)
                    .attribute("number:min-decimal-places", i)
                    .attribute("number:min-integer-digits", "1")
                    .end();
            xml.element("number:text", Numerals.percentSign(reader)).end();
        }
    }

    private void percent(XmlWriter xml, String style) throws IOException {
        xml.start("number:percentage-style").attribute("style:name", style + FORMAT);
        OdfLanguage.of(reader).writeNumber(xml);
    }

    private void number(XmlWriter xml, String style) throws IOException {
        xml.start("number:number-style").attribute("style:name", style + FORMAT);
        OdfLanguage.of(reader).writeNumber(xml);
    }

    /** Year, month and day, as is custom in Sweden and understood everywhere. */
    private void days(XmlWriter xml) throws IOException {
        xml.start("number:date-style").attribute("style:name", CellStyles.DAY + FORMAT);
        OdfLanguage.of(reader).writeNumber(xml);
        xml.start("number:year").attribute("number:style", "long").end();
        xml.element("number:text", "-");
        xml.start("number:month").attribute("number:style", "long").end();
        xml.element("number:text", "-");
        xml.start("number:day").attribute("number:style", "long").end();
        xml.end();
    }

    private void header(XmlWriter xml, String name, String align) throws IOException {
        cell(xml, name);
        xml.start("style:table-cell-properties")
                .attribute("fo:background-color", "#dde5ee")
                .attribute("fo:border-bottom", "0.75pt solid #33475b")
                .attribute("fo:wrap-option", "wrap")
                .attribute("style:vertical-align", "bottom")
                .end();
        align(xml, align);
        xml.start("style:text-properties").attribute("fo:color", "#000000").attribute("fo:font-weight", "bold");
        OdfLanguage.of(reader).writeText(xml);
        xml.end().end();
    }

    private void text(XmlWriter xml, String name, Language language) throws IOException {
        cell(xml, name);
        xml.start("style:table-cell-properties")
                .attribute("fo:wrap-option", "wrap")
                .end();
        align(xml, "start");
        xml.start("style:text-properties");
        OdfLanguage.of(language).writeText(xml);
        xml.end().end();
    }

    private void value(XmlWriter xml, String name, String align) throws IOException {
        cell(xml, name).attribute("style:data-style-name", name + FORMAT);
        align(xml, align);
        xml.end();
    }

    private XmlWriter cell(XmlWriter xml, String name) throws IOException {
        return xml.start("style:style")
                .attribute("style:name", name)
                .attribute("style:display-name", CellStyles.shown(name, reader))
                .attribute("style:family", "table-cell")
                .attribute("style:parent-style-name", DEFAULT);
    }

    private static void align(XmlWriter xml, String align) throws IOException {
        xml.start("style:paragraph-properties")
                .attribute("fo:text-align", align)
                .end();
    }
}
