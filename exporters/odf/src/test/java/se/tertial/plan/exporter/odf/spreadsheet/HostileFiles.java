package se.tertial.plan.exporter.odf.spreadsheet;

import java.util.List;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.text.Language;

/** Files of the worst tables, for tests outside this package. */
public final class HostileFiles {

    private static final List<FlatTable> TABLES =
            List.of(Samples.TYPES, Samples.hostile(), Samples.languages(), Samples.hostile());

    private HostileFiles() {}

    /** As a package, with so few rows on a sheet that there are several. */
    public static byte[] packed() {
        return Samples.packed(TABLES, Language.SV, 5).bytes();
    }

    public static byte[] flat() {
        return Samples.flat(TABLES, Language.EN).bytes();
    }
}
