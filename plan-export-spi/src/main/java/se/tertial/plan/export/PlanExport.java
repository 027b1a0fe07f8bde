package se.tertial.plan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;

/**
 * One artifact to be written: an exporter and a request that suit each other. Immutable; as thread-safe as the source of the
 * request.
 */
public final class PlanExport {

    private final PlanExporter exporter;
    private final ExportRequest request;

    private PlanExport(PlanExporter exporter, ExportRequest request) {
        this.exporter = exporter;
        this.request = request;
    }

    /**
     * Checks that the exporter can do what is asked of it. Nothing is written yet.
     *
     * @param exporter the exporter
     * @param request what to write
     * @return the export, ready to be run as often as wanted
     * @throws ExportException.InvalidOption if an option is unknown or its value is not allowed
     * @throws ExportException.UnsupportedContent if the exporter does not take the kind of content
     * @throws ExportException.UnknownContent if there is no such table or layout
     * @throws ExportException.DuplicateLayout if there are several such layouts
     * @throws ExportException.MissingInput if the layout needs what the request does not have
     */
    public static PlanExport of(PlanExporter exporter, ExportRequest request) {
        ExporterDescriptor descriptor = exporter.descriptor();
        descriptor.options(request.parameters().given());
        ContentSelection selection = request.selection();
        if (!descriptor.content().contains(selection.kind())) {
            throw new ExportException.UnsupportedContent(descriptor, selection);
        }
        if (selection instanceof ContentSelection.Layout) {
            request.document();
        } else {
            request.tables();
        }
        return new PlanExport(exporter, request);
    }

    /**
     * Writes the artifact to a stream. The stream is flushed and not closed; when this fails, part of the artifact may have
     * been written to it.
     *
     * @param output the stream
     * @return how it went
     * @throws IOException the stream's own, unchanged, or a failure to read the source
     * @throws ExportException if the content cannot be written, or the export is cancelled
     */
    public ExportOutcome to(OutputStream output) throws IOException {
        OutputStream shielded = new ShieldedOutput(output, request.cancellation());
        ExportOutcome outcome = exporter.export(request, shielded);
        output.flush();
        return outcome;
    }

    /**
     * Writes the artifact to a file: afterwards there is either the whole new file or, after any failure or cancellation,
     * what was there before.
     *
     * <p>{@link AtomicFile} says how.
     *
     * @param file the file; its folder exists
     * @return how it went
     * @throws IOException if the file cannot be written, or the source cannot be read
     * @throws ExportException if the content cannot be written, or the export is cancelled
     */
    public ExportOutcome to(Path file) throws IOException {
        try {
            return AtomicFile.write(file, this::to);
        } catch (ClosedByInterruptException e) {
            ExportException cancelled = new ExportException.Cancelled();
            cancelled.addSuppressed(e);
            throw cancelled;
        }
    }

    /** {@return the request} */
    public ExportRequest request() {
        return request;
    }

    /** {@return the exporter} */
    public PlanExporter exporter() {
        return exporter;
    }
}
