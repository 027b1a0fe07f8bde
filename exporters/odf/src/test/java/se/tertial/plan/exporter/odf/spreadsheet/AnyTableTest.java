package se.tertial.plan.exporter.odf.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.exporter.odf.Expected;
import se.tertial.plan.exporter.odf.OdsFile;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;

class AnyTableTest {

    /** A number may be of any size; a text of any characters. */
    @Property(tries = 300)
    void anyTextAndAnyNumberIsFoundAgain(@ForAll("texts") List<String> texts, @ForAll List<Long> numbers) {
        InMemoryTable.Builder table = InMemoryTable.builder(
                        "any", Bilingual.of("Vad", "Any"), Bilingual.of("Vad.", "Any."))
                .column(Samples.column("text", ColumnType.STRING))
                .column(Samples.column("integer", ColumnType.INTEGER))
                .column(Samples.column("decimal", ColumnType.DECIMAL));
        for (int i = 0; i < Math.max(texts.size(), numbers.size()); i++) {
            Long number = i < numbers.size() ? numbers.get(i) : null;
            table.row(
                    i < texts.size() ? texts.get(i) : null,
                    number,
                    number == null ? null : BigDecimal.valueOf(number, Math.floorMod(number, 30)));
        }
        FlatTable built = table.build();
        OdsFile file = OdsFile.packed(Samples.packed(List.of(built), Language.SV, SheetWriter.MOST_ROWS)
                .bytes());
        assertEquals(
                Expected.rows(built, Language.SV),
                List.copyOf(file.sheets().values()).get(0));
        assertTrue(file.sheets().containsKey("Vad"));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> plain =
                Arbitraries.strings().withChars("ab åö?&< \u20AC").ofMaxLength(20);
        Arbitrary<String> hostile = Arbitraries.strings()
                .withChars(" \t\n\r=+'\"&<>\u0001\uFFFF\uD83D\uDE00")
                .ofMaxLength(9);
        return Arbitraries.oneOf(plain, hostile, Arbitraries.strings().all().ofMaxLength(30))
                .list()
                .ofMaxSize(20);
    }
}
