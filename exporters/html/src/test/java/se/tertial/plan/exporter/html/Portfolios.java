package se.tertial.plan.exporter.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.importer.text.ImportException;
import se.tertial.plan.importer.text.PublishedTextImporter;
import se.tertial.plan.model.Portfolio;

/** The portfolios whose pages are looked at: the made-up region, and the published follow-up where it is given. */
final class Portfolios {

    private static final Path DOCUMENTS = Path.of(
                    Objects.requireNonNull(System.getProperty("tertial.shared"), "tertial.shared"))
            .resolve("documents");

    static {
        ModuleLayer.boot()
                .findModule("se.tertial.plan.importer.text")
                .ifPresent(importer -> Portfolios.class.getModule().addReads(importer));
    }

    private Portfolios() {}

    static List<Region> all() throws IOException {
        List<Region> all = new ArrayList<>();
        all.add(Region.norrlid());
        if (Files.isDirectory(DOCUMENTS)) {
            all.add(published());
        }
        return all;
    }

    /** The follow-up that the project is built around. */
    static Region published() throws IOException {
        Portfolio organisation = Region.read("examples/organisations/jamtland-harjedalen.json");
        Portfolio portfolio = imported(organisation);
        return new Region(
                "published",
                portfolio,
                Region.check(portfolio),
                "2024-T2",
                Optional.of(portfolio.bodies().get(0).id().value()));
    }

    private static Portfolio imported(Portfolio organisation) throws IOException {
        try {
            return PublishedTextImporter.create()
                    .withOrganisation(organisation)
                    .importDocument(DOCUMENTS.resolve("002_3cb01e5ca8f8f71b.txt"))
                    .portfolio();
        } catch (ImportException e) {
            throw new IllegalStateException(e);
        }
    }
}
