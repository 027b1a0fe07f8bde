package se.tertial.plan.export.spi;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes plans and their follow-up in one format. To be implemented by authors of exporters.
 *
 * <p>An exporter is found through {@link java.util.ServiceLoader} or handed to a registry. It is stateless and
 * thread-safe: one instance serves many calls at a time, and everything that belongs to a run lives in that run. It uses
 * no threads but those of the request's executor, no system properties, no temporary files and no default locale, zone or
 * charset: the same request gives the same bytes on every machine.
 */
public interface PlanExporter {

    /**
     * What this exporter is and can do. Called often, from any thread, without a request; no input or output happens here.
     *
     * @return the descriptor, equal at every call
     */
    ExporterDescriptor descriptor();

    /**
     * Writes one artifact: the content that the request selects.
     *
     * <p>The stream is the caller's: it is flushed at the end, never closed, and an {@link IOException} that it throws goes
     * on unchanged. When the call fails, part of the artifact may have been written. Options have been checked, and the
     * content is of a kind that the {@link #descriptor()} takes, when the call comes through
     * {@link se.tertial.plan.export.PlanExport}.
     *
     * @param request what to write; what its audience must not read is not in it
     * @param output where to write it, with no need to wrap it in a buffer first
     * @return how much was written, and what the format could not hold
     * @throws IOException if the stream, or a source on disk, fails
     * @throws ExportException if the content cannot be written, or the export is cancelled
     */
    ExportOutcome export(ExportRequest request, OutputStream output) throws IOException;
}
