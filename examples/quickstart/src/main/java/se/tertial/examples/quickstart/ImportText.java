package se.tertial.examples.quickstart;

import java.nio.file.Path;
import se.tertial.plan.exporter.yaml.PlanYaml;
import se.tertial.plan.importer.text.ImportResult;
import se.tertial.plan.importer.text.PublishedTextImporter;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.text.Language;

/** Reads a report as it was published, and shows what became of it. */
public final class ImportText {

    public static void main(String[] args) throws Exception {
        // The organisation file says which bodies there are, and what "Gul" means here.
        Path folder = Path.of("examples/quickstart/region");
        Portfolio organisation = PlanYaml.reader().read(folder.resolve("organisation.yaml"));
        PublishedTextImporter importer = PublishedTextImporter.create().withOrganisation(organisation);
        ImportResult result = importer.importDocument(folder.resolve("documents/uppfoljning-2024-t2.txt"));

        System.out.println("Read as " + result.layout().titleEn());
        for (Assignment assignment : result.portfolio().assignments()) {
            System.out.println("- " + assignment.text().plain());
        }
        // Nothing is repaired silently: whatever had to be guessed is said, and is kept with the portfolio.
        for (ImportNote note : result.notes()) {
            System.out.println(
                    note.severity() + " " + note.code() + ": " + note.message().plain(Language.EN));
        }
    }
}
