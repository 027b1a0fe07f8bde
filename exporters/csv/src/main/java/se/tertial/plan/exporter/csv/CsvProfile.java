package se.tertial.plan.exporter.csv;

/** The two kinds of CSV that people need, and that no single file can be at once. */
enum CsvProfile {
    /** For programs: comma, decimal point, no byte order mark, column names, codes, every text as it is. */
    OPEN_DATA(',', false, HeaderStyle.NAMES, CodeStyle.CODES, FormulaPolicy.NONE),
    /**
     * For Swedish Excel: byte order mark, semicolon, decimal comma, column titles, words in place of codes, formulas
     * made harmless.
     */
    EXCEL_SV(';', true, HeaderStyle.TITLES, CodeStyle.WORDS, FormulaPolicy.APOSTROPHE);

    private final char separator;
    private final boolean localised;
    private final HeaderStyle header;
    private final CodeStyle codes;
    private final FormulaPolicy formulas;

    CsvProfile(char separator, boolean localised, HeaderStyle header, CodeStyle codes, FormulaPolicy formulas) {
        this.separator = separator;
        this.localised = localised;
        this.header = header;
        this.codes = codes;
        this.formulas = formulas;
    }

    char separator() {
        return separator;
    }

    /** What the file starts with: Excel takes a file for UTF-8 by its byte order mark only. */
    String start() {
        return localised ? "\uFEFF" : "";
    }

    /** A number as the profile writes it. */
    String number(String plain) {
        return localised ? plain.replace('.', ',') : plain;
    }

    /** A truth value as the profile writes it: Swedish Excel knows its own words only. */
    String truth(boolean value) {
        if (localised) {
            return value ? "SANT" : "FALSKT";
        }
        return Boolean.toString(value);
    }

    HeaderStyle header() {
        return header;
    }

    CodeStyle codes() {
        return codes;
    }

    FormulaPolicy formulas() {
        return formulas;
    }
}
