package se.tertial.plan.exporter.odf.text;

import java.util.Map;
import java.util.Optional;
import se.tertial.plan.export.document.SeriesBlock;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Numerals;

/** The words that a text adds to those of the layout. */
final class TextWords {

    static final Bilingual CONTENTS = Bilingual.of("Innehåll", "Contents");
    /** The first mark stands for the page, the second for the number of pages. */
    static final Bilingual PAGE = Bilingual.of("Sida # (#)", "Page # of #");

    static final Bilingual TABLE = Bilingual.of("Tabell ", "Table ");
    static final Bilingual FIGURE = Bilingual.of("Diagram ", "Figure ");
    static final Bilingual FACTS = Bilingual.of("Om rapporten", "About the report");
    static final Bilingual STATUS = Bilingual.of("Status", "Status");
    static final Bilingual MEANING = Bilingual.of("Betydelse", "Meaning");
    static final Bilingual WHEN = Bilingual.of("Tid", "Time");
    static final Bilingual WHAT = Bilingual.of("Händelse", "Event");
    static final Bilingual BARS = Bilingual.of("Liggande staplar. ", "Horizontal bars. ");
    static final Bilingual LINES = Bilingual.of("Punkter över tid. ", "Points over time. ");
    static final Bilingual IN_TABLE =
            Bilingual.of("Talen står i tabellen nedanför.", "The numbers are in the table below.");
    private static final Bilingual ONE_UNDRAWN = Bilingual.of(
            "Ett värde utan tal är inte ritat. Det står i tabellen nedanför.",
            "One value without a number is not drawn. It is in the table below.");
    /** The mark stands for how many. */
    private static final Bilingual UNDRAWN = Bilingual.of(
            "# värden utan tal är inte ritade. De står i tabellen nedanför.",
            "# values without numbers are not drawn. They are in the table below.");

    static final Bilingual BASELINE = Bilingual.of("Utgångsvärde", "Baseline");
    static final Bilingual OUTCOME = Bilingual.of("Utfall", "Outcome");
    static final Bilingual TARGET = Bilingual.of("Mål", "Target");

    private TextWords() {}

    /** That values are not in a chart; empty of none. */
    static Optional<Text> undrawn(int count, Language language) {
        String many = UNDRAWN.in(language).replace("#", Numerals.integer(count, language));
        return count == 0 ? Optional.empty() : Optional.of(Text.of(count == 1 ? ONE_UNDRAWN.in(language) : many));
    }

    /** The words for kinds of points in a chart. */
    static Map<SeriesBlock.PointKind, String> points(Language language) {
        return Map.of(
                SeriesBlock.PointKind.BASELINE, BASELINE.in(language),
                SeriesBlock.PointKind.OUTCOME, OUTCOME.in(language),
                SeriesBlock.PointKind.TARGET, TARGET.in(language));
    }
}
