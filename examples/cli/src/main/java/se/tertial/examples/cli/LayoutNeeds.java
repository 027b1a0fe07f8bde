package se.tertial.examples.cli;

import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.export.layout.LayoutNeed;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.spi.ExportRequest;

/** Says which option a report lacks, in the words of the command line. */
final class LayoutNeeds {

    private LayoutNeeds() {}

    /** Refuses a report that is named and needs what the request does not have; rules are run for whoever needs them. */
    static void require(Set<String> named, ExportRequest request) {
        for (ReportLayout layout : request.layouts()) {
            String id = layout.descriptor().id();
            Set<LayoutNeed> needs = layout.descriptor().needs();
            if (!named.contains(id)) {
                continue;
            }
            if (needs.contains(LayoutNeed.PERIOD)
                    && request.period().isEmpty()
                    && request.content().catalogue().followUpHeaders().isEmpty()) {
                throw Complaint.wrong("--layout names '" + id + "', which is about a period, and the portfolio has no"
                        + " follow-up; import one first: tertial import --into");
            }
            if (needs.contains(LayoutNeed.BODY) && request.filter().bodies().size() != 1) {
                throw Complaint.wrong("--layout names '" + id + "', which is about one body; add --body with one of "
                        + request.content().catalogue().bodies().stream()
                                .map(body -> body.id().value())
                                .collect(Collectors.joining(", ")));
            }
        }
    }
}
