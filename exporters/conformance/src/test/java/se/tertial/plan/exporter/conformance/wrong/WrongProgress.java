package se.tertial.plan.exporter.conformance.wrong;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.ProgressListener;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.FollowUpHeader;

/** Exporters that do not tell how far they have come. */
public final class WrongProgress {

    private WrongProgress() {}

    private static ExportRequest quiet(ExportRequest request) {
        return ExportRequest.builder()
                .copy(request)
                .progress(ProgressListener.none())
                .build();
    }

    /** S05: reads everything first to measure it, and tells of both readings. */
    public static final class Retelling extends HonestExporter {

        public Retelling() {}

        @Override
        public ExporterDescriptor descriptor() {
            return described().addContent(ContentKind.TABLE).build();
        }

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            super.write(request, line -> {});
            return super.write(request, lines);
        }
    }

    /** S05: is quiet also while it writes. */
    public static final class Silent extends HonestExporter {

        public Silent() {}

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            return super.write(quiet(request), lines);
        }
    }

    /** S05: tells of the last part first. */
    public static final class Backwards extends HonestExporter {

        public Backwards() {}

        @Override
        long write(ExportRequest request, Consumer<String> lines) {
            List<FollowUpHeader> followUps =
                    new ArrayList<>(request.content().catalogue().followUpHeaders());
            Collections.reverse(followUps);
            for (FollowUpHeader followUp : followUps) {
                try (ReportCursor reports = request.content().reports(followUp.id())) {
                    boolean more = reports.advance();
                    while (more) {
                        more = reports.advance();
                    }
                }
            }
            return super.write(quiet(request), lines);
        }
    }
}
