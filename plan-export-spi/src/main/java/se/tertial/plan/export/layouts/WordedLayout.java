package se.tertial.plan.export.layouts;

import java.util.List;
import java.util.Set;
import se.tertial.plan.export.layout.LayoutDescriptor;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.layouts.parts.Reader;
import se.tertial.plan.rules.Parameter;

/** A layout whose name and description stand in the list of words: {@code layout.ID} and {@code layout.ID.is}. */
abstract class WordedLayout implements ReportLayout {

    private final LayoutDescriptor descriptor;

    WordedLayout(String id, Set<LayoutNeed> needs, List<Parameter<?>> parameters) {
        this.descriptor = LayoutDescriptor.builder()
                .id(id)
                .name(Reader.words("layout." + id))
                .description(Reader.words("layout." + id + ".is"))
                .needs(needs)
                .parameters(parameters)
                .build();
    }

    @Override
    public final LayoutDescriptor descriptor() {
        return descriptor;
    }

    final String id() {
        return descriptor.id();
    }
}
