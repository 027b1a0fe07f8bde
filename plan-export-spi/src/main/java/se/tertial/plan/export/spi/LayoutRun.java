package se.tertial.plan.export.spi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.ReportDocument;
import se.tertial.plan.export.layout.LayoutContext;
import se.tertial.plan.export.layout.LayoutDescriptor;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.ParameterException;
import se.tertial.plan.rules.ParameterValues;
import se.tertial.plan.rules.check.CheckReport;

/** Makes the document of a request: finds the layout, sees to what it needs, and watches over the reading. */
final class LayoutRun {

    private final ExportRequest request;
    private final ContentSelection.Layout selection;

    LayoutRun(ExportRequest request, ContentSelection.Layout selection) {
        this.request = request;
        this.selection = selection;
    }

    ReportDocument document() {
        ReportLayout layout = layout();
        LayoutContext context = context(layout.descriptor());
        layout.descriptor().needs().stream().sorted().forEach(need -> require(need, context));
        try {
            return WatchedDocument.of(layout.build(context), request.progress(), request.cancellation());
        } catch (ParameterException e) {
            throw new ExportException.InvalidOption(selection, e);
        }
    }

    private ReportLayout layout() {
        List<ReportLayout> found = request.layouts().stream()
                .filter(layout -> layout.descriptor().id().equals(selection.id()))
                .toList();
        if (found.isEmpty()) {
            Set<String> known = new LinkedHashSet<>();
            request.layouts().forEach(layout -> known.add(layout.descriptor().id()));
            throw new ExportException.UnknownContent(selection, known);
        }
        if (found.size() > 1) {
            throw new ExportException.DuplicateLayout(
                    selection.id(),
                    found.stream().map(layout -> layout.getClass().getName()).toList());
        }
        return found.get(0);
    }

    private LayoutContext context(LayoutDescriptor descriptor) {
        LayoutContext context = LayoutContext.builder()
                .source(new WatchedSource(request.source(), ProgressListener.none(), request.cancellation()))
                .day(request.check()
                        .map(CheckReport::asOf)
                        .orElseGet(() ->
                                request.generatedAt().atZone(request.zone()).toLocalDate()))
                .language(request.language())
                .audience(request.audience())
                .body(body())
                .check(request.check())
                .parameters(options(descriptor))
                .build();
        return LayoutContext.builder().copy(context).period(period(context)).build();
    }

    private ParameterValues options(LayoutDescriptor descriptor) {
        try {
            return descriptor.options(selection.options());
        } catch (ParameterException e) {
            throw new ExportException.InvalidOption(selection, e);
        }
    }

    private Optional<Id> body() {
        List<Id> bodies = request.filter().bodies();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    /** The period asked for; else the last one of the follow-ups. */
    private Optional<ReportingPeriod> period(LayoutContext context) {
        List<ReportingPeriod> periods = context.periods();
        return request.period()
                .or(() -> periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1)));
    }

    private void require(LayoutNeed need, LayoutContext context) {
        switch (need) {
            case PERIOD ->
                require(
                        context.period().isPresent(),
                        "needs a period, and there is no follow-up that names one; give the request a period");
            case BODY ->
                require(
                        context.body().isPresent(),
                        "needs one body, and the filter names "
                                + request.filter().bodies().size() + "; filter the request by the id of one body");
            case CHECK ->
                require(
                        context.check().isPresent(),
                        "needs the report of a check; run the rules and give it to the request");
        }
    }

    private void require(boolean met, String message) {
        if (!met) {
            throw new ExportException.MissingInput(selection.id(), message);
        }
    }
}
