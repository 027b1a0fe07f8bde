package se.tertial.examples.cli;

import java.nio.file.Path;
import java.util.Objects;

/** Files of the project that tests read. */
final class Project {

    static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("tertial.root"), "tertial.root"));
    static final Path NORRLID = ROOT.resolve("examples/organisations/norrlid.json");
    static final Path REGION = ROOT.resolve("examples/quickstart/region/region.json");
    static final Path PLAN = ROOT.resolve("examples/cli/src/test/resources/se/tertial/examples/cli/handlingsplan.txt");
    static final Path FOLLOW_UP =
            ROOT.resolve("examples/cli/src/test/resources/se/tertial/examples/cli/uppfoljning-t2-2025.txt");

    /** Where published documents are, which are not part of the project. */
    static final Path SHARED = Path.of(Objects.requireNonNull(System.getProperty("tertial.shared"), "tertial.shared"));

    private Project() {}
}
