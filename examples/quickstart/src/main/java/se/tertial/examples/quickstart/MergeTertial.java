package se.tertial.examples.quickstart;

import java.nio.file.Path;
import se.tertial.plan.exporter.yaml.PlanYaml;
import se.tertial.plan.importer.text.PublishedTextImporter;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.MergeResult;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.PortfolioMerge;
import se.tertial.plan.model.followup.FollowUp;

/** Adds the report of a new tertial, as it was published, to the one before it. */
public final class MergeTertial {

    public static void main(String[] args) throws Exception {
        Path folder = Path.of("examples/quickstart/region");
        PublishedTextImporter importer = PublishedTextImporter.create()
                .withOrganisation(PlanYaml.reader().read(folder.resolve("organisation.yaml")));
        Portfolio year = importer.importDocument(folder.resolve("documents/uppfoljning-2024.txt"))
                .portfolio();
        Portfolio tertial = importer.importDocument(folder.resolve("documents/uppfoljning-2025-t1.txt"))
                .portfolio();

        MergeResult merged = PortfolioMerge.into(year, tertial);
        for (FollowUp followUp : merged.portfolio().followUps()) {
            System.out.println(followUp.period() + ": " + followUp.reports().size() + " reports");
        }
        System.out.println(year.assignments().size() + " assignments have become "
                + merged.portfolio().assignments().size());
        // What reads the same was joined. What is merely alike is left for a person to look at.
        for (MergeFinding finding : merged.findings()) {
            System.out.println(finding.kind().code());
            System.out.println("  " + finding.baseValue());
            System.out.println("  " + finding.incomingValue());
        }
    }
}
