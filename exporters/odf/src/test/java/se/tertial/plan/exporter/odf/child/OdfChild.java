package se.tertial.plan.exporter.odf.child;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;

/** A program of its own that discovers an exporter and writes a generated table: file, number of reports, id of the exporter, threads. */
public final class OdfChild {

    private OdfChild() {}

    public static void main(String[] args) throws IOException {
        PlanExporter exporter = ExporterRegistry.discover().find(args[2]);
        ExportRequest.Builder request = ExportRequest.builder()
                .source(new Generated(Integer.parseInt(args[1])))
                .selection(new ContentSelection.Table("comments"))
                .generatedAt(Instant.parse("2024-08-31T10:20:30Z"))
                .parameters(exporter.descriptor().options(Map.of()));
        int threads = Integer.parseInt(args[3]);
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
        try {
            ExportRequest built =
                    threads == 0 ? request.build() : request.executor(pool).build();
            long rows = PlanExport.of(exporter, built).to(Path.of(args[0])).rows();
            System.out.println(
                    rows + " rows, module " + exporter.getClass().getModule().getName());
        } finally {
            pool.shutdown();
        }
    }

    /** Reports that exist only while somebody looks at them; every third comment is secret. */
    private record Generated(int count) implements PlanSource {

        @Override
        public Catalogue catalogue() {
            return Portfolio.builder()
                    .organisation(Organisation.builder().name("Region Norr").build())
                    .addAssignments(
                            Assignment.builder().id("u-1").text("Gör det.").build())
                    .addFollowUps(FollowUp.builder()
                            .id("t2")
                            .period(ReportingPeriod.tertial(2024, 2))
                            .build())
                    .build();
        }

        @Override
        public ReportCursor reports(Id followUp) {
            return ReportCursor.of(
                    IntStream.range(0, count).mapToObj(Generated::report).iterator());
        }

        private static Report report(int number) {
            return Report.builder()
                    .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                    .comments(IntStream.range(0, 4)
                            .mapToObj(i -> comment(number, i))
                            .toList())
                    .build();
        }

        private static Comment comment(int report, int number) {
            Comment.Builder comment = Comment.builder()
                    .id("k-" + report + "-" + number)
                    .addParagraphs(Text.of("Ökad täthet i Åre, Iıİi, \"" + number + "\""));
            if (number == 3) {
                comment.disclosure(
                        Disclosure.builder().level(DisclosureLevel.SECRET).build());
            }
            return comment.build();
        }
    }
}
