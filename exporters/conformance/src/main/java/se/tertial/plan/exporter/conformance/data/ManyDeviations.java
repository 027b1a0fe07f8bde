package se.tertial.plan.exporter.conformance.data;

import java.util.List;
import java.util.stream.IntStream;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/**
 * A source with a great many deviations, which exist only while somebody looks at them: a few different reports, given again and
 * again.
 */
public final class ManyDeviations implements PlanSource {

    private static final int PER_REPORT = 100;
    private static final int DIFFERENT = 100;

    private final Catalogue catalogue = SmallRegion.tiny();
    private final List<Report> reports =
            IntStream.range(0, DIFFERENT).mapToObj(ManyDeviations::report).toList();
    private final int count;

    private ManyDeviations(int count) {
        this.count = count;
    }

    /** A source with so many deviations, a multiple of a hundred. */
    public static PlanSource of(int deviations) {
        return new ManyDeviations(deviations / PER_REPORT);
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public ReportCursor reports(Id followUp) {
        return ReportCursor.of(IntStream.range(0, count)
                .mapToObj(i -> reports.get(i % DIFFERENT))
                .iterator());
    }

    private static Report report(int number) {
        Report.Builder report = Report.builder().subject(Ref.of(ObjectKind.ASSIGNMENT, "klimat"));
        for (int i = 0; i < PER_REPORT; i++) {
            report.addDeviations(Deviation.builder()
                    .cause("Orsak " + number + "-" + i + ": fler resor än väntat.")
                    .build());
        }
        return report.build();
    }
}
