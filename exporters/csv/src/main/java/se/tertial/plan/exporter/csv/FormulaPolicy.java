package se.tertial.plan.exporter.csv;

/** What happens to a text that a spreadsheet would run as a formula. */
enum FormulaPolicy {
    /** It is written as it is, and the outcome says how many there are. */
    NONE,
    /** An apostrophe is put before it. A text that starts with an apostrophe and goes on like a formula gets one as well, so
     * that taking one away always gives the text back. */
    APOSTROPHE,
    /** The export fails. */
    REJECT
}
