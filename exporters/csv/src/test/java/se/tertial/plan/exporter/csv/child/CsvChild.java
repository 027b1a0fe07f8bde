package se.tertial.plan.exporter.csv.child;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
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

/** A program of its own that discovers the CSV exporter and writes a generated table: file, number of reports, profile. */
public final class CsvChild {

    private CsvChild() {}

    public static void main(String[] args) throws IOException {
        PlanExporter exporter = ExporterRegistry.discover().find("csv");
        ExportRequest request = ExportRequest.builder()
                .source(new Generated(Integer.parseInt(args[1])))
                .selection(new ContentSelection.Table("comments"))
                .generatedAt(Instant.EPOCH)
                .parameters(exporter.descriptor().options(Map.of("profile", args[2])))
                .build();
        long rows = PlanExport.of(exporter, request).to(Path.of(args[0])).rows();
        System.out.println(
                rows + " rows, module " + exporter.getClass().getModule().getName());
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
