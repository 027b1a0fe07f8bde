package se.tertial.plan.exporter.odf.spreadsheet;

import java.util.Map;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;

/** The names of the styles of cells. */
final class CellStyles {

    static final String HEADER = "Header";
    static final String NUMBER_HEADER = "Number_header";
    static final String TEXT = "Text";
    static final String WORD = "Word";
    static final String NUMBER = "Number";
    static final String DECIMAL = "Decimal";
    static final String PERCENT = "Percent";
    static final String DAY = "Day";
    static final String TRUTH = "Truth";

    private static final Map<String, Bilingual> SHOWN = Map.of(
            HEADER, Bilingual.of("Rubrik", "Header"),
            NUMBER_HEADER, Bilingual.of("Rubrik över tal", "Header over numbers"),
            TEXT, Bilingual.of("Text", "Text"),
            WORD, Bilingual.of("Ord", "Word"),
            NUMBER, Bilingual.of("Heltal", "Whole number"),
            DECIMAL, Bilingual.of("Decimaltal", "Decimal number"),
            PERCENT, Bilingual.of("Procent", "Percent"),
            DAY, Bilingual.of("Dag", "Day"),
            TRUTH, Bilingual.of("Sant eller falskt", "True or false"));
    private static final Bilingual DECIMALS = Bilingual.of("Decimaltal, decimaler: ", "Decimal number, places: ");
    private static final Bilingual PERCENTS = Bilingual.of("Procent, decimaler: ", "Percent, places: ");

    private CellStyles() {}

    /** What a reader sees a style called. */
    static String shown(String style, Language reader) {
        Bilingual own = SHOWN.get(style);
        if (own != null) {
            return own.in(reader);
        }
        Bilingual numbers = style.startsWith(DECIMAL) ? DECIMALS : PERCENTS;
        return numbers.in(reader) + style.substring(style.indexOf('_') + 1);
    }

    /** Decimal numbers with so many decimals. */
    static String decimals(int count) {
        return DECIMAL + "_" + count;
    }

    /** Shares in percent with so many decimals. */
    static String percents(int count) {
        return PERCENT + "_" + count;
    }

    /** The style of the title of a column: over numbers, it stands where they end. */
    static String header(TableColumn column) {
        return column.type().isNumber() ? NUMBER_HEADER : HEADER;
    }

    /** The style of the cells of a column that have none of their own. */
    static String of(TableColumn column) {
        return switch (column.type()) {
            case STRING -> column.codes().isEmpty() ? TEXT : WORD;
            case STATUS -> TEXT;
            case INTEGER -> NUMBER;
            case DECIMAL -> DECIMAL;
            case PERCENT -> PERCENT;
            case DATE -> DAY;
            case BOOLEAN -> TRUTH;
        };
    }
}
