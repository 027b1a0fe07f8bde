package se.tertial.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.tertial.plan.export.ExportPlan;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.rules.check.CheckReport;

/**
 * Which files an export makes. Data and reports are planned apart: data is that of the period, while a report about a period
 * looks at others, too.
 *
 * @param plugins what there is to write with
 * @param stem the beginning of all file names
 * @param request what they have in common
 * @param formats the ids of the exporters
 * @param tables the tables that are named
 * @param layouts the layouts that are named
 * @param options the options of formats and layouts, as typed
 */
record ExportPlanning(
        Plugins plugins,
        String stem,
        ExportRequest request,
        Set<String> formats,
        Set<String> tables,
        Set<String> layouts,
        List<String> options) {

    /** The files, with the check for data, if there is one, and the one that reports take. */
    List<ExportPlan.Artifact> artifacts(Optional<CheckReport> forData, Supplier<CheckReport> forReports) {
        Set<String> named = new LinkedHashSet<>(formats);
        named.addAll(layouts);
        Map<String, Map<String, String>> byId = FormatOptions.byFormat(options, named);
        List<ExportPlan.Artifact> artifacts = new ArrayList<>();
        List<PlanExporter> data = exporters(false);
        if (!data.isEmpty()) {
            ExportPlan.Builder plan = plan(data(forData), data, byId);
            artifacts.addAll(plan.tables(tables).build().artifacts());
        }
        List<PlanExporter> reports = exporters(true);
        if (!reports.isEmpty()) {
            ExportRequest report = report(forReports.get());
            ExportPlan.Builder plan = plan(report, reports, byId);
            layouts.forEach(id -> plan.layout(id, byId.getOrDefault(id, Map.of())));
            artifacts.addAll(built(plan, report).artifacts());
        }
        return artifacts;
    }

    private ExportPlan built(ExportPlan.Builder plan, ExportRequest report) {
        try {
            return plan.build();
        } catch (ExportException.MissingInput e) {
            LayoutNeeds.require(layouts, report);
            throw e;
        }
    }

    private ExportPlan.Builder plan(
            ExportRequest template, List<PlanExporter> exporters, Map<String, Map<String, String>> byId) {
        ExportPlan.Builder plan = ExportPlan.builder(stem, template);
        exporters.forEach(
                its -> plan.exporter(its, byId.getOrDefault(its.descriptor().id(), Map.of())));
        return plan;
    }

    private ExportRequest data(Optional<CheckReport> check) {
        ExportRequest.Builder builder = ExportRequest.builder().copy(request);
        request.period().ifPresent(its -> builder.filter(request.filter().withPeriods(List.of(its))));
        return builder.check(check).build();
    }

    private ExportRequest report(CheckReport check) {
        return ExportRequest.builder()
                .copy(request)
                .layouts(plugins.layouts().layouts())
                .check(check)
                .build();
    }

    private static PlanExporter find(ExporterRegistry registry, String id) {
        try {
            return registry.find(id);
        } catch (ExportException.UnknownExporter e) {
            throw registry.problems().isEmpty()
                    ? e
                    : Complaint.wrong(e.getMessage() + "; 'tertial formats' tells what could not be loaded");
        }
    }

    /** The formats for reports, or those for data. One that can write nothing of what is named is among them, to say so. */
    private List<PlanExporter> exporters(boolean reports) {
        ExporterRegistry registry = plugins.exporters();
        return formats.stream()
                .map(id -> find(registry, id))
                .filter(its -> {
                    Set<ContentKind> taken = its.descriptor().content();
                    boolean reader = taken.contains(ContentKind.LAYOUT);
                    if (tables.isEmpty() && layouts.isEmpty()) {
                        return reports == (reader && taken.size() == 1);
                    }
                    if (tables.isEmpty() || layouts.isEmpty()) {
                        return reports == tables.isEmpty();
                    }
                    return reports ? reader : !reader || taken.contains(ContentKind.TABLE);
                })
                .toList();
    }
}
