package se.tertial.plan.exporter.conformance.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tertial.plan.export.layout.LayoutDescriptor;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.data.SmallRegion;

/** The selections of content that there are. */
public final class Cases {

    private Cases() {}

    /** Every selection that an exporter takes, with each set of options. */
    public static List<Case> of(PlanExporter exporter, List<Map<String, String>> options) {
        List<Case> cases = new ArrayList<>();
        for (Map<String, String> one : options) {
            exporter.descriptor().content().stream()
                    .sorted()
                    .flatMap(kind -> selections(kind).stream())
                    .forEach(selection -> cases.add(new Case(selection, Map.copyOf(one))));
        }
        return List.copyOf(cases);
    }

    /** Every selection of a kind: all tables, and all layouts that the library has. */
    public static List<ContentSelection> selections(ContentKind kind) {
        return switch (kind) {
            case MODEL -> List.of(new ContentSelection.Model());
            case TABLES -> List.of(new ContentSelection.AllTables());
            case TABLE ->
                Stream.concat(
                                any().tables().stream()
                                        .map(table -> table.schema().id()),
                                Stream.of("findings"))
                        .<ContentSelection>map(ContentSelection.Table::new)
                        .toList();
            case LAYOUT ->
                layouts().stream()
                        .<ContentSelection>map(layout -> new ContentSelection.Layout(layout.id()))
                        .toList();
        };
    }

    static boolean needs(String layout, LayoutNeed need) {
        return layouts().stream()
                .anyMatch(its -> its.id().equals(layout) && its.needs().contains(need));
    }

    private static List<LayoutDescriptor> layouts() {
        return any().layouts().stream().map(ReportLayout::descriptor).toList();
    }

    private static ExportRequest any() {
        return ExportRequest.builder()
                .source(SmallRegion.empty())
                .selection(new ContentSelection.AllTables())
                .generatedAt(Instant.EPOCH)
                .build();
    }
}
