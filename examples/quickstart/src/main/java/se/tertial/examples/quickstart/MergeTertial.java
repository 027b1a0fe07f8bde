package se.tertial.examples.quickstart;

import java.nio.file.Path;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.importer.text.PublishedTextImporter;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.MergeResult;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.PortfolioMerge;
import se.tertial.plan.model.followup.FollowUp;

/** Adds the report of a new tertial, as it was published, to a region's portfolio. */
public final class MergeTertial {

    public static void main(String[] args) throws Exception {
        Portfolio region = PlanJson.reader().read(Path.of("examples/quickstart/region/region.json"));
        PublishedTextImporter importer = PublishedTextImporter.create().withOrganisation(region);
        Portfolio tertial = importer.importDocument(Path.of("examples/sample/uppfoljning-t2-2025.txt"))
                .portfolio();

        MergeResult merged = PortfolioMerge.into(region, tertial);
        for (FollowUp followUp : merged.portfolio().followUps()) {
            System.out.println(followUp.period() + ": " + followUp.reports().size() + " reports");
        }
        System.out.println(region.assignments().size() + " assignments have become "
                + merged.portfolio().assignments().size());
        // What reads the same was joined. What is merely alike is left for a person to look at.
        for (MergeFinding finding : merged.findings()) {
            System.out.println(finding.kind().code());
            System.out.println("  " + finding.baseValue());
            System.out.println("  " + finding.incomingValue());
        }
    }
}
