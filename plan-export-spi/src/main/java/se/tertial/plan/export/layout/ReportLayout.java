package se.tertial.plan.export.layout;

import se.tertial.plan.export.document.ReportDocument;

/**
 * Makes a report document of plans and their follow-up. To be implemented by authors of layouts; every format that takes layouts
 * then writes it.
 *
 * <p>A layout is found through {@link java.util.ServiceLoader} or handed to a request. It is stateless and thread-safe, and uses
 * nothing but its context: no clock, no default locale, zone or charset, no files. The same context gives an equal document
 * everywhere. What is long, such as all comments of a region, belongs in {@link se.tertial.plan.export.document.Blocks} that are
 * pulled from the source as they are written; what is in the outline is in memory.
 *
 * <p>Whoever reads a report must be able to judge it: a layout says who issued it, for which period and as of which day, what a
 * status means on its scale, and what was withheld.
 */
public interface ReportLayout {

    /**
     * What this layout is. Called often, from any thread.
     *
     * @return the descriptor, equal at every call
     */
    LayoutDescriptor descriptor();

    /**
     * Makes the document. What the descriptor needs is in the context, and options have been read.
     *
     * @param context the plans as the audience may read them, and what the report is about
     * @return the document; its id of the layout is that of the descriptor
     * @throws se.tertial.plan.rules.ParameterException if an option names what the plans do not have
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    ReportDocument build(LayoutContext context);
}
