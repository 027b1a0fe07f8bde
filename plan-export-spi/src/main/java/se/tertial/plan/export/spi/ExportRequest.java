package se.tertial.plan.export.spi;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableContext;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.layouts.BuiltInLayouts;
import se.tertial.plan.export.style.PlanStyle;
import se.tertial.plan.export.tables.PlanTables;
import se.tertial.plan.export.view.CheckView;
import se.tertial.plan.export.view.SourceView;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.ParameterValues;
import se.tertial.plan.rules.check.CheckReport;

/**
 * What one artifact is to hold, for whom, and in what form.
 *
 * <p>An exporter sees the plans through {@link #content()}, {@link #tables()} and {@link #document()} only; there, what the audience must not read
 * is withheld and marked so, and what the filter leaves out is gone. Their cursors tell of progress and heed cancellation; who reads
 * something more than once tells of it once ({@link FlatTable#quiet()}, {@link se.tertial.plan.export.document.Blocks#quiet()}).
 *
 * <p>Immutable; thread-safe if the source is.
 */
@Value.Immutable
@PlanStyle
public abstract class ExportRequest {

    ExportRequest() {}

    /**
     * Starts a request. To be set: the source and the instant of generation.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the artifact is to hold; the whole model unless set} */
    @Value.Default
    public ContentSelection selection() {
        return new ContentSelection.Model();
    }

    /** {@return the instant that the artifact gives as the time of its making} */
    public abstract Instant generatedAt();

    /** {@return for whom it is made; the public unless set} */
    @Value.Default
    public Audience audience() {
        return Audience.PUBLIC;
    }

    /** {@return which part of the source is kept; everything unless set} */
    @Value.Default
    public ContentFilter filter() {
        return ContentFilter.none();
    }

    /** {@return the period that is reported on; empty if none stands out} */
    public abstract Optional<ReportingPeriod> period();

    /**
     * The report of a check, as far as the audience may read it. Without one, what tells of findings is written only if it is
     * asked for by name: an empty list would look like a good result.
     *
     * @return the report; empty if no rules have been run
     */
    public abstract Optional<CheckReport> check();

    /** {@return what the rules of the check have found; none if none were run} */
    public List<Finding> findings() {
        return check().map(CheckReport::findings).orElse(List.of());
    }

    /** {@return the layouts that a selection can name; those of the library unless set} */
    @Value.Default
    @Value.Auxiliary
    public List<ReportLayout> layouts() {
        return BuiltInLayouts.all();
    }

    /** {@return the language of titles and other words of ours, and of texts that exist in several; Swedish unless set} */
    @Value.Default
    public Language language() {
        return Language.SV;
    }

    /** {@return the zone in which instants are shown; Europe/Stockholm unless set} */
    @Value.Default
    public ZoneId zone() {
        return ZoneId.of("Europe/Stockholm");
    }

    /** {@return the exporter's options; none unless set} */
    @Value.Default
    public ParameterValues parameters() {
        return ParameterValues.none();
    }

    /** {@return where an exporter may run things at the same time; empty if it works on the calling thread alone} */
    public abstract Optional<Executor> executor();

    /** {@return who is told how far the export has come} */
    @Value.Default
    @Value.Auxiliary
    public ProgressListener progress() {
        return ProgressListener.none();
    }

    /** {@return what tells that the export is to stop} */
    @Value.Default
    @Value.Auxiliary
    public CancellationToken cancellation() {
        return CancellationToken.never();
    }

    /**
     * The locale of the {@link #language()}, for formats made for readers; files for programs do not use it.
     *
     * @return the locale
     */
    public Locale locale() {
        return Locale.forLanguageTag(language().tag());
    }

    /**
     * The plans and reports, as far as the audience may read them and the filter keeps them. Its cursors tell of progress and
     * heed cancellation.
     *
     * @return the source, the same at every call
     */
    @Value.Lazy
    public PlanSource content() {
        return new WatchedSource(source(), progress(), cancellation());
    }

    /**
     * The tables that the selection names: one, all in the order of their listing, or none where it names no table. Of all,
     * that of findings is left out unless rules have been {@link #check() run}. Their cursors tell of progress and heed
     * cancellation.
     *
     * @return the tables, the same at every call
     * @throws ExportException.UnknownContent if there is no such table
     */
    @Value.Lazy
    public List<FlatTable> tables() {
        PlanSource quiet = new WatchedSource(source(), ProgressListener.none(), cancellation());
        TableContext context = new TableContext(quiet, language(), period(), findings());
        List<FlatTable> selected = PlanTables.of(context, selected());
        return IntStream.range(0, selected.size())
                .<FlatTable>mapToObj(i -> watched(selected.get(i), i + 1, selected.size()))
                .toList();
    }

    /**
     * The report document of the layout that the selection names. Its sections and tables tell of progress and heed
     * cancellation while they are read.
     *
     * @return the document, the same at every call
     * @throws IllegalStateException if the selection is no layout
     * @throws ExportException.UnknownContent if there is no such layout
     * @throws ExportException.DuplicateLayout if there are several
     * @throws ExportException.InvalidOption if an option of the layout is unknown or its value is not allowed
     * @throws ExportException.MissingInput if the layout needs a period, a body or a check, and the request has none
     */
    @Value.Lazy
    public ReportDocument document() {
        if (selection() instanceof ContentSelection.Layout layout) {
            return new LayoutRun(this, layout).document();
        }
        throw new IllegalStateException(
                "The request selects " + selection() + ", which is no document; select a layout");
    }

    /** The view of the source; what was given to the builder is not kept, so that no copy of a request shows more. */
    @Value.Redacted
    @Value.Auxiliary
    abstract PlanSource source();

    private FlatTable watched(FlatTable table, int number, int parts) {
        Progress part = Progress.at(table.schema().id(), number, parts);
        return new WatchedTable(table, part, progress(), cancellation());
    }

    private List<String> selected() {
        if (selection() instanceof ContentSelection.AllTables) {
            return PlanTables.ids().stream()
                    .filter(id -> check().isPresent() || !id.equals(PlanTables.FINDINGS))
                    .toList();
        }
        if (selection() instanceof ContentSelection.Table one) {
            if (!PlanTables.ids().contains(one.id())) {
                throw new ExportException.UnknownContent(one, PlanTables.ids());
            }
            return List.of(one.id());
        }
        return List.of();
    }

    /** Builds an {@link ExportRequest}; not thread-safe. */
    public static final class Builder extends ImmutableExportRequest.Builder {

        Builder() {}

        /**
         * Builds the request, and with it the view of the source. A filter by body reads all reports once.
         *
         * @return the request
         * @throws IllegalStateException if the source or the instant of generation is missing
         * @throws ExportException.Cancelled if it is cancelled while it reads
         */
        @Override
        public ExportRequest build() {
            ExportRequest given = super.build();
            PlanSource read = new WatchedSource(given.source(), ProgressListener.none(), given.cancellation());
            PlanSource view = SourceView.of(given.source(), read, given.audience(), given.filter());
            Optional<CheckReport> check = given.check().map(report -> CheckView.of(report, view));
            return view.equals(given.source()) && check.equals(given.check())
                    ? given
                    : new Builder().copy(given).source(view).check(check).asItIs();
        }

        private ExportRequest asItIs() {
            return super.build();
        }
    }
}
