package se.tertial.plan.exporter.odf.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.exporter.odf.xml.XmlWriter;
import se.tertial.plan.model.text.Language;

/**
 * Numbers, days and truth values in the form that programs read; how they are shown is the business of styles. What a spreadsheet would
 * change, since it counts with 15 digits and Excel has no day before March 1900, is written as text instead.
 */
final class NumberCells {

    /** The most decimals that have a style of their own. */
    static final int MOST_DECIMALS = 9;

    private static final int DIGITS = 15;
    private static final long LARGEST = 999_999_999_999_999L;
    private static final int LONGEST = 300;
    private static final byte[] HYPHEN = Markup.ascii("-");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Tally tally;
    private final Language language;
    private final byte[][] decimals = new byte[MOST_DECIMALS + 1][];
    private final byte[][] percents = new byte[MOST_DECIMALS + 1][];

    /**
     * For one table.
     *
     * @param language the language of the document, for numbers that are written as text
     */
    NumberCells(Tally tally, Language language) {
        this.tally = tally;
        this.language = language;
        for (int i = 0; i < decimals.length; i++) {
            decimals[i] = Markup.number(CellStyles.decimals(i));
            percents[i] = Markup.percent(CellStyles.percents(i));
        }
    }

    int integer(XmlWriter xml, TableCursor cursor, int column) throws IOException {
        long value = cursor.integer(column);
        String text = Long.toString(value);
        if (value > LARGEST || value < -LARGEST) {
            tally.numberAsText();
            return TextCell.plain(xml, Markup.TEXT, text, tally);
        }
        return value(xml, Markup.NUMBER, text);
    }

    int decimal(XmlWriter xml, TableCursor cursor, int column) throws IOException {
        BigDecimal value = cursor.decimal(column);
        if (!isCounted(value)) {
            tally.numberAsText();
            return TextCell.plain(xml, Markup.TEXT, cursor.text(column), tally);
        }
        int scale = Math.max(0, value.scale());
        return value(xml, scale <= MOST_DECIMALS ? decimals[scale] : Markup.NUMBER, value.toPlainString());
    }

    /** A share: 12.5 % is 0.125 for programs. */
    int percent(XmlWriter xml, TableCursor cursor, int column) throws IOException {
        int places = Math.max(0, cursor.decimal(column).scale());
        BigDecimal value = cursor.decimal(column).movePointLeft(2);
        if (!isCounted(value)) {
            tally.numberAsText();
            return TextCell.plain(
                    xml, Markup.TEXT, cursor.words(column, language).plain(), tally);
        }
        byte[] start = places <= MOST_DECIMALS ? percents[places] : Markup.percent(CellStyles.PERCENT);
        return value(xml, start, value.toPlainString());
    }

    int date(XmlWriter xml, TableCursor cursor, int column) throws IOException {
        LocalDate value = cursor.date(column);
        if (value.isBefore(FIRST_DAY) || value.isAfter(LAST_DAY)) {
            tally.dayAsText();
            return TextCell.plain(xml, Markup.TEXT, value.toString(), tally);
        }
        xml.markup(Markup.DAY);
        xml.digits(value.getYear(), 4).markup(HYPHEN);
        xml.digits(value.getMonthValue(), 2).markup(HYPHEN);
        xml.digits(value.getDayOfMonth(), 2).markup(Markup.VALUE_END);
        return "2024-08-31".length() + 1;
    }

    static int bool(XmlWriter xml, TableCursor cursor, int column) throws IOException {
        xml.markup(cursor.bool(column) ? Markup.TRUE : Markup.FALSE);
        return "FALSKT".length();
    }

    private static boolean isCounted(BigDecimal value) {
        return value.precision() <= DIGITS
                && value.scale() <= LONGEST
                && value.precision() - (long) value.scale() <= LONGEST;
    }

    private static int value(XmlWriter xml, byte[] start, String text) throws IOException {
        xml.markup(start);
        xml.characters(text);
        xml.markup(Markup.VALUE_END);
        return text.length() + 1;
    }
}
