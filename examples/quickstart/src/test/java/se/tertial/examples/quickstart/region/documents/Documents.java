package se.tertial.examples.quickstart.region.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import se.tertial.plan.exporter.json.PlanFileReader;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.exporter.yaml.PlanYaml;
import se.tertial.plan.importer.text.ImportException;
import se.tertial.plan.importer.text.PublishedTextImporter;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.FollowUp;

/** The made-up region as data, and its documents as they are read. */
final class Documents {

    /** Those of the main job, in the order in which they were published. */
    static final List<String> ALL = List.of(
            "strategi.txt",
            "regionplan.txt",
            "handlingsplan.txt",
            "verksamhetsplan.txt",
            "gemensam-plan.txt",
            "uppfoljning-2024-t1.txt",
            "uppfoljning-2024-t2.txt",
            "uppfoljning-2024-t2-rattad.txt",
            "uppfoljning-2024.txt",
            "uppfoljning-2025-t1.txt");

    private static final Path FOLDER = Path.of(
                    Objects.requireNonNull(System.getProperty("tertial.root"), "tertial.root"))
            .resolve("examples/quickstart/region");

    static final Portfolio REGION = data(PlanJson.reader(), "region.json");
    private static final PublishedTextImporter IMPORTER =
            PublishedTextImporter.create().withOrganisation(data(PlanYaml.reader(), "organisation.yaml"));

    private Documents() {}

    private static Portfolio data(PlanFileReader<Portfolio> reader, String name) {
        try {
            return reader.read(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Portfolio read(String name) {
        try {
            return IMPORTER.importDocument(FOLDER.resolve("documents").resolve(name))
                    .portfolio();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ImportException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static FollowUp followUp(String id) {
        return REGION.followUps().stream()
                .filter(followUp -> followUp.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
