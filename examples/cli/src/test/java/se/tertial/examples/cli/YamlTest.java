package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the program takes or writes a portfolio, YAML does as well as JSON. */
class YamlTest {

    @TempDir
    Path folder;

    private Path organisation;

    @BeforeEach
    void anOrganisationFileToStartFrom() {
        Run export = done(Run.tertial("export", Project.NORRLID, "--to", "yaml", "--out", folder));
        organisation = folder.resolve("norrlid.yaml");
        assertEquals(organisation + "\n", export.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio.yaml", "portfolio.yml", "portfolio.YAML"})
    void documentsBecomeTheSamePortfolioAsInJson(String name) throws IOException {
        Path yaml = folder.resolve(name);
        Path json = folder.resolve("portfolio.json");
        Run fromYaml = done(Run.tertial("import", Project.FOLLOW_UP, "--organisation", organisation, "-o", yaml));
        Run fromJson = done(Run.tertial("import", Project.FOLLOW_UP, "--organisation", Project.NORRLID, "-o", json));
        assertEquals(fromJson.err(), fromYaml.err());
        assertTrue(Files.readString(yaml).startsWith("format: tertial-portfolio\nversion: \"1.0\"\n"));

        Run back =
                done(Run.tertial("export", yaml, "--to", "json", "--audience", "all", "--out", folder.resolve("back")));
        assertEquals(Files.readString(json), Files.readString(Path.of(back.out().strip())));
    }

    @Test
    void documentsAreMergedIntoIt() throws IOException {
        Path yaml = folder.resolve("portfolio.yaml");
        done(Run.tertial("import", Project.PLAN, organisation, "-o", yaml));
        done(Run.tertial("import", Project.FOLLOW_UP, "--into", yaml, "-o", yaml));
        Run check = done(Run.tertial("check", "--fail-on", "never", yaml));
        assertTrue(check.out().contains(yaml + ": "), check.out());

        Path json = folder.resolve("portfolio.json");
        done(Run.tertial("import", Project.PLAN, Project.NORRLID, "-o", json));
        done(Run.tertial("import", Project.FOLLOW_UP, "--into", json, "-o", json));
        Run again = done(Run.tertial("import", yaml));
        assertEquals(Files.readString(json), again.out());
    }

    @Test
    void bothSidesOfAComparisonMayBeYaml() {
        Run same = done(Run.tertial("compare", Project.NORRLID, Project.NORRLID));
        assertEquals(
                same.out(),
                done(Run.tertial("compare", organisation, Project.NORRLID)).out());
        assertEquals(
                same.out(),
                done(Run.tertial("compare", organisation, organisation)).out());
    }

    private static Run done(Run run) {
        assertEquals(0, run.status(), run.err());
        return run;
    }
}
