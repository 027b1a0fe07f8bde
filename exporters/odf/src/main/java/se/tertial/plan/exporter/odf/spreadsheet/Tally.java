package se.tertial.plan.exporter.odf.spreadsheet;

import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.rules.Bilingual;

/** Counts what was written, and what readers of the file should know of it. Not thread-safe. */
final class Tally {

    /** The most characters that Excel takes in a cell. */
    static final int LONGEST_CELL = 32_767;

    private long rows;
    private long broken;
    private long tooLong;
    private long numbersAsText;
    private long daysAsText;

    void row() {
        rows++;
    }

    void broken() {
        broken++;
    }

    void length(int characters) {
        if (characters > LONGEST_CELL) {
            tooLong++;
        }
    }

    void numberAsText() {
        numbersAsText++;
    }

    void dayAsText() {
        daysAsText++;
    }

    ExportOutcome outcome() {
        ExportOutcome outcome = ExportOutcome.of(rows);
        if (broken > 0) {
            outcome = outcome.withLoss(Bilingual.of(
                    "Tecken som inte kan stå i XML ersattes med U+FFFD i " + broken + " celler.",
                    "Characters that cannot stand in XML were replaced by U+FFFD in " + broken + " cells."));
        }
        if (tooLong > 0) {
            outcome = outcome.withLoss(Bilingual.of(
                    tooLong + " celler har mer än 32 767 tecken; de står hela i filen, men Excel visar inte så mycket.",
                    tooLong + " cells have more than 32,767 characters; they are whole in the file, but Excel does not"
                            + " show as much."));
        }
        if (numbersAsText > 0) {
            outcome = outcome.withNote(Bilingual.of(
                    numbersAsText + " tal har fler siffror än kalkylblad räknar med och är skrivna som text.",
                    numbersAsText + " numbers have more digits than spreadsheets count with and are written as text."));
        }
        if (daysAsText > 0) {
            outcome = outcome.withNote(Bilingual.of(
                    daysAsText
                            + " dagar ligger före 1900-03-01 eller efter 9999-12-31, som Excel inte har, och är skrivna"
                            + " som text.",
                    daysAsText + " days lie before 1900-03-01 or after 9999-12-31, which Excel does not have, and are"
                            + " written as text."));
        }
        return outcome;
    }
}
