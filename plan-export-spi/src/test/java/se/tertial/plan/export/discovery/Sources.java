package se.tertial.plan.export.discovery;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Source code of providers, most of them broken. */
final class Sources {

    private static final String EXPORTER = """
            package plug;

            import java.io.OutputStream;
            import se.tertial.plan.export.spi.*;
            import se.tertial.plan.rules.Bilingual;

            public class %s%s {
                %s

                public ExporterDescriptor descriptor() {
                    %s
                    return ExporterDescriptor.builder().id("%s").name(Bilingual.of("Prov", "Sample"))
                            .description(Bilingual.of("Ett prov.", "A sample.")).mediaType("text/plain")
                            .fileExtension("txt").form(ArtifactForm.TEXT).addContent(ContentKind.TABLE).build();
                }

                public ExportOutcome export(ExportRequest request, OutputStream output) {
                    return ExportOutcome.of(0);
                }
            }
            """;

    static final String LAYOUT = """
            package plug;

            import se.tertial.plan.export.document.ReportDocument;
            import se.tertial.plan.export.layout.*;
            import se.tertial.plan.rules.Bilingual;

            public class Page implements ReportLayout {

                public LayoutDescriptor descriptor() {
                    return LayoutDescriptor.builder().id("page").name(Bilingual.of("Sida", "Page"))
                            .description(Bilingual.of("En sida.", "A page.")).build();
                }

                public ReportDocument build(LayoutContext context) {
                    throw new UnsupportedOperationException();
                }
            }
            """;

    private static final String IMPLEMENTS = " implements PlanExporter";

    private Sources() {}

    static String exporter(String name, String id) {
        return EXPORTER.formatted(name, IMPLEMENTS, "", "", id);
    }

    /** One that has more in it: members of the class, such as a constructor. */
    static String withMembers(String name, String members) {
        return EXPORTER.formatted(name, IMPLEMENTS, members, "", "other");
    }

    /** One that does something before it describes itself. */
    static String withAct(String name, String act) {
        return EXPORTER.formatted(name, IMPLEMENTS, "", act, "other");
    }

    /** One that extends a class of a library. */
    static String withBase(String name, String id, String method) {
        return EXPORTER.formatted(name, " extends lib.Base" + IMPLEMENTS, "", "lib.Base." + method + "();", id);
    }

    /** One that is an exporter in all but name. */
    static String stranger(String name) {
        return EXPORTER.formatted(name, "", "", "", "other");
    }

    /** The library's class; its word can be missing, or of another version. */
    static String base(String members) {
        return "package lib; public class Base { " + members + " }";
    }

    static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "public static class B" + i + " extends Good {}")
                .collect(Collectors.joining("\n", "package plug; public class Many {", "}"));
    }
}
