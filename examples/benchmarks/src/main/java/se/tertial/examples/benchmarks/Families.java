package se.tertial.examples.benchmarks;

import java.util.List;
import se.tertial.examples.benchmarks.csv.CsvFamily;
import se.tertial.examples.benchmarks.endtoend.EndToEndFamily;
import se.tertial.examples.benchmarks.html.HtmlFamily;
import se.tertial.examples.benchmarks.json.JsonFamilies;
import se.tertial.examples.benchmarks.memory.GrowthFamily;
import se.tertial.examples.benchmarks.memory.HeapFamily;
import se.tertial.examples.benchmarks.ods.OdsFamily;

/** All families, in the order in which they are run. */
public final class Families {

    private Families() {}

    /** All families. */
    public static List<Family> all() {
        return List.of(
                CsvFamily.family(),
                JsonFamilies.writing(),
                JsonFamilies.reading(),
                OdsFamily.family(),
                HtmlFamily.family(),
                new HeapFamily(),
                new GrowthFamily(),
                new EndToEndFamily());
    }

    /** The side of a name such as {@code csv/FastCSV}. */
    static Side side(String name) {
        return all().stream()
                .filter(SideFamily.class::isInstance)
                .map(SideFamily.class::cast)
                .filter(family -> name.startsWith(family.name() + "/"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no side '" + name + "'"))
                .side(name.substring(name.indexOf('/') + 1));
    }
}
