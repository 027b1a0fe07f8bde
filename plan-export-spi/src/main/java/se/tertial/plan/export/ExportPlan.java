package se.tertial.plan.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.export.tables.PlanTables;

/**
 * Many artifacts for one folder: "everything, as csv and json". Each exporter writes what it takes: the model in one file; all
 * tables in one file, else one file for each table; one file for each layout. Immutable; as thread-safe as the source of the request.
 */
public final class ExportPlan {

    private final List<Artifact> artifacts;

    private ExportPlan(List<Artifact> artifacts) {
        this.artifacts = List.copyOf(artifacts);
    }

    /**
     * One file of a plan.
     *
     * @param fileName its name, safe on every system, without a path; no two of a plan differ in case only
     * @param export what will be written into it
     */
    public record Artifact(String fileName, PlanExport export) {}

    /**
     * A file that was written.
     *
     * @param file where it lies
     * @param outcome how it went
     */
    public record Written(Path file, ExportOutcome outcome) {}

    /**
     * Starts a plan.
     *
     * @param baseName what all names start with, such as the organisation and the period; any characters
     * @param template what all artifacts have in common; its selection and its options do not count
     * @return a new builder
     */
    public static Builder builder(String baseName, ExportRequest template) {
        return new Builder(baseName, template);
    }

    /**
     * The ids of all tables that can be exported.
     *
     * @return the ids, in the order of their listing
     */
    public static Set<String> tableIds() {
        return PlanTables.ids();
    }

    /** {@return the artifacts, exporter by exporter} */
    public List<Artifact> artifacts() {
        return artifacts;
    }

    /**
     * Writes all artifacts, one after the other. Each file is whole or as it was; the set is not: when one fails, those before
     * it have been written.
     *
     * @param folder the folder; it is made if it is not there
     * @return the files, in the order of the artifacts
     * @throws IOException if a file cannot be written, or the source cannot be read
     * @throws ExportException if content cannot be written, or the export is cancelled
     */
    public List<Written> writeTo(Path folder) throws IOException {
        List<Written> written = new ArrayList<>();
        writeTo(folder, written::add);
        return written;
    }

    /**
     * Writes all artifacts, one after the other, and tells of each as soon as it is there: so it is known what has been written
     * when a later one fails or the export is cancelled.
     *
     * @param folder the folder; it is made if it is not there
     * @param written is given each file, in the order of the artifacts; what it throws ends the export
     * @throws IOException if a file cannot be written, or the source cannot be read
     * @throws ExportException if content cannot be written, or the export is cancelled
     */
    public void writeTo(Path folder, Consumer<? super Written> written) throws IOException {
        Files.createDirectories(folder);
        for (Artifact artifact : artifacts) {
            Path file = folder.resolve(artifact.fileName());
            written.accept(new Written(file, artifact.export().to(file)));
        }
    }

    /**
     * Builds an {@link ExportPlan}; not thread-safe. Unless tables or layouts are named, all of them are written, what tells
     * of findings only if rules have been run.
     */
    public static final class Builder {

        private final String baseName;
        private final ExportRequest template;
        private final Map<PlanExporter, Map<String, ?>> exporters = new LinkedHashMap<>();
        private final Set<String> tables = new LinkedHashSet<>();
        private final Map<String, Map<String, ?>> layouts = new LinkedHashMap<>();

        private Builder(String baseName, ExportRequest template) {
            this.baseName = baseName;
            this.template = template;
        }

        /**
         * Adds an exporter with its options as they are.
         *
         * @param exporter the exporter
         * @return this builder
         */
        public Builder exporter(PlanExporter exporter) {
            return exporter(exporter, Map.of());
        }

        /**
         * Adds an exporter.
         *
         * @param exporter the exporter
         * @param options its options by name or alias
         * @return this builder
         */
        public Builder exporter(PlanExporter exporter, Map<String, ?> options) {
            exporters.put(exporter, Map.copyOf(options));
            return this;
        }

        /**
         * Narrows the plan to some tables; then the model is not written, and every table has a file of its own.
         *
         * @param ids the ids of the tables
         * @return this builder
         */
        public Builder tables(Collection<String> ids) {
            tables.addAll(ids);
            return this;
        }

        /**
         * Narrows the plan to some layouts, and tables if some are named; each has a file of its own.
         *
         * @param ids the ids of the layouts
         * @return this builder
         */
        public Builder layouts(Collection<String> ids) {
            ids.forEach(id -> layout(id, Map.of()));
            return this;
        }

        /**
         * Narrows the plan as {@link #layouts} does.
         *
         * @param id the id of a layout
         * @param options its options by name or alias
         * @return this builder
         */
        public Builder layout(String id, Map<String, ?> options) {
            layouts.put(id, Map.copyOf(options));
            return this;
        }

        /**
         * Checks everything and names the files. Nothing is written yet.
         *
         * @return the plan
         * @throws ExportException.InvalidOption if an option is unknown or its value is not allowed
         * @throws ExportException.UnknownContent if there is no such table or layout
         * @throws ExportException.UnsupportedContent if tables or layouts are named and an exporter takes none of them
         * @throws ExportException.MissingInput if a layout needs what the request does not have
         */
        public ExportPlan build() {
            List<Artifact> artifacts = new ArrayList<>();
            Set<String> names = new HashSet<>();
            exporters.forEach((exporter, options) -> {
                ExporterDescriptor descriptor = exporter.descriptor();
                for (ContentSelection selection : selections(descriptor)) {
                    ExportRequest request = ExportRequest.builder()
                            .copy(template)
                            .selection(selection)
                            .parameters(descriptor.options(options))
                            .build();
                    artifacts.add(new Artifact(name(selection, descriptor, names), PlanExport.of(exporter, request)));
                }
            });
            return new ExportPlan(artifacts);
        }

        private List<ContentSelection> selections(ExporterDescriptor descriptor) {
            Set<ContentKind> taken = descriptor.content();
            if (!tables.isEmpty() || !layouts.isEmpty()) {
                return named(taken);
            }
            List<ContentSelection> selections = new ArrayList<>();
            if (taken.contains(ContentKind.MODEL)) {
                selections.add(new ContentSelection.Model());
            }
            if (taken.contains(ContentKind.TABLES)) {
                selections.add(new ContentSelection.AllTables());
            } else if (taken.contains(ContentKind.TABLE)) {
                selections.addAll(each(allTables()));
            }
            if (taken.contains(ContentKind.LAYOUT)) {
                selections.addAll(possible());
            }
            return selections;
        }

        private Set<String> allTables() {
            Set<String> ids = new LinkedHashSet<>(PlanTables.ids());
            if (template.check().isEmpty()) {
                ids.remove(PlanTables.FINDINGS);
            }
            return ids;
        }

        /** What is named and taken; if nothing of it is taken, all of it, so that the exporter says that it does not. */
        private List<ContentSelection> named(Set<ContentKind> taken) {
            List<ContentSelection> all = new ArrayList<>(each(tables));
            layouts.forEach((id, options) -> all.add(new ContentSelection.Layout(id, options)));
            List<ContentSelection> suitable =
                    all.stream().filter(its -> taken.contains(its.kind())).toList();
            return suitable.isEmpty() ? all : suitable;
        }

        /** The layouts whose needs the request meets; findings go to the public only when asked for. */
        private List<ContentSelection> possible() {
            Set<LayoutNeed> lacking = EnumSet.noneOf(LayoutNeed.class);
            if (template.check().isEmpty() || template.audience() == Audience.PUBLIC) {
                lacking.add(LayoutNeed.CHECK);
            }
            if (template.filter().bodies().size() != 1) {
                lacking.add(LayoutNeed.BODY);
            }
            if (template.period().isEmpty()
                    && template.content().catalogue().followUpHeaders().isEmpty()) {
                lacking.add(LayoutNeed.PERIOD);
            }
            return template.layouts().stream()
                    .map(ReportLayout::descriptor)
                    .filter(its -> Collections.disjoint(its.needs(), lacking))
                    .<ContentSelection>map(its -> new ContentSelection.Layout(its.id()))
                    .toList();
        }

        private static List<ContentSelection> each(Set<String> tables) {
            return tables.stream()
                    .<ContentSelection>map(ContentSelection.Table::new)
                    .toList();
        }

        private String name(ContentSelection selection, ExporterDescriptor descriptor, Set<String> names) {
            String stem = FileNames.safe(baseName) + part(selection);
            String name = stem + "." + descriptor.fileExtension();
            for (int i = 1; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
                String number = i == 1 ? "" : "-" + i;
                name = stem + "-" + descriptor.id() + number + "." + descriptor.fileExtension();
            }
            return name;
        }

        private static String part(ContentSelection selection) {
            if (selection instanceof ContentSelection.Table table) {
                return "-" + table.id();
            }
            if (selection instanceof ContentSelection.Layout layout) {
                return "-" + layout.id();
            }
            return selection instanceof ContentSelection.AllTables ? "-tables" : "";
        }
    }
}
