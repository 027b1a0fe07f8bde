package se.tertial.plan.exporter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.fixtures.Portfolios;
import se.tertial.plan.model.identity.ExtensionValue;

/** Two readers of YAML 1.1, which are not ours, find in a file what was put into it. */
class OtherReadersTest {

    @TempDir
    private Path folder;

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.smallPortfolios();
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.any();
    }

    @Property(tries = 200)
    void snakeYamlReadsTheSamePortfolio(@ForAll("portfolios") Portfolio portfolio) {
        assertSame(TreeValues.of(portfolio), snakeYaml(Yaml.text(portfolio)), "");
    }

    @Property(tries = 2_000)
    void snakeYamlReadsTheSameText(@ForAll("texts") String text) {
        Portfolio portfolio = Yaml.holding(everywhere(text));
        assertSame(TreeValues.of(portfolio), snakeYaml(Yaml.text(portfolio)), "");
    }

    @Test
    void pyYamlReadsTheSameAsJson() throws IOException, InterruptedException {
        int files = 0;
        for (Portfolio portfolio : Stream.concat(
                        Stream.of(1L, 2L, 3L, 4L, 5L, 6L).map(Portfolios::portfolio),
                        HostileTexts.known().map(text -> Yaml.holding(everywhere(text))))
                .toList()) {
            try (OutputStream yaml = Files.newOutputStream(folder.resolve(files + ".yaml"));
                    OutputStream json = Files.newOutputStream(folder.resolve(files + ".json"))) {
                PlanYaml.writer().write(portfolio, yaml);
                PlanJson.writer().write(portfolio, json);
            }
            files++;
        }
        String program = """
                import json, sys, yaml
                def same(a, b):
                    if isinstance(a, dict):
                        return isinstance(b, dict) and list(a) == list(b) and all(same(a[k], b[k]) for k in a)
                    if isinstance(a, list):
                        return isinstance(b, list) and len(a) == len(b) and all(map(same, a, b))
                    return type(a) == type(b) and a == b
                for i in range(int(sys.argv[2])):
                    name = '%s/%d' % (sys.argv[1], i)
                    with open(name + '.yaml', encoding='utf-8', newline='') as file:
                        found = yaml.load(file, Loader=yaml.SafeLoader)
                    with open(name + '.json', encoding='utf-8') as file:
                        if not same(json.load(file), found):
                            print(i, found)
                """;
        assertEquals("", run(List.of(python(), "-c", program, folder.toString(), String.valueOf(files))));
    }

    private static ExtensionValue everywhere(String text) {
        ExtensionValue value = new ExtensionValue.OfString(text);
        return new ExtensionValue.OfList(List.of(value, new ExtensionValue.OfMap(Map.of(text, value)), value));
    }

    private static @Nullable Object snakeYaml(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(500);
        options.setAllowDuplicateKeys(false);
        return new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).load(yaml);
    }

    private static void assertSame(@Nullable Object expected, @Nullable Object found, String where) {
        if (expected instanceof Map<?, ?> map && found instanceof Map<?, ?> other) {
            assertEquals(List.copyOf(map.keySet()), List.copyOf(other.keySet()), where);
            map.forEach((name, value) -> assertSame(value, other.get(name), where + "/" + name));
        } else if (expected instanceof List<?> list && found instanceof List<?> other) {
            assertEquals(list.size(), other.size(), where);
            for (int i = 0; i < list.size(); i++) {
                assertSame(list.get(i), other.get(i), where + "/" + i);
            }
        } else if (expected instanceof BigDecimal number && found instanceof Double approximate) {
            assertEquals(number.doubleValue(), approximate, where);
        } else if (expected instanceof BigDecimal number && found instanceof Number whole) {
            assertEquals(0, number.compareTo(new BigDecimal(whole.toString())), where);
        } else {
            assertEquals(expected, found, where);
        }
    }

    /** A Python that has PyYAML; where none must be there, the test is skipped without one. */
    private String python() throws InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            try {
                run(List.of(python, "-c", "import yaml"));
                return python;
            } catch (IOException | AssertionError e) {
                // The next one, then.
            }
        }
        assumeTrue("required".equals(System.getProperty("tertial.tools")), "not given a python3 with PyYAML");
        throw new AssertionError("no python3 has PyYAML: install the package python3-yaml");
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = process.waitFor();
        String said = Files.readString(output);
        assertEquals(0, status, said);
        return said;
    }
}
