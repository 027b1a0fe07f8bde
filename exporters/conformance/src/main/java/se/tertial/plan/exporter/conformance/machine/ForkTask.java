package se.tertial.plan.exporter.conformance.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tertial.plan.export.spi.PlanExporter;

/**
 * What a Java machine is to do, handed over in a file.
 *
 * @param machine the machine
 * @param exporter the class of the exporter
 * @param results the file that it writes
 * @param options the sets of options
 */
record ForkTask(Machine machine, String exporter, Path results, List<Map<String, String>> options) {

    private static final String BETWEEN = "\u0001";

    static Path write(
            Path file,
            Machine machine,
            Class<? extends PlanExporter> exporter,
            Path results,
            List<Map<String, String>> options)
            throws IOException {
        List<String> lines = new ArrayList<>(List.of(machine.name(), exporter.getName(), results.toString()));
        for (Map<String, String> one : options) {
            List<String> words = new ArrayList<>();
            one.forEach((name, value) -> words.addAll(List.of(name, value)));
            lines.add(String.join(BETWEEN, words));
        }
        return Files.write(file, lines, StandardCharsets.UTF_8);
    }

    static ForkTask read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return new ForkTask(
                Machine.valueOf(lines.get(0)),
                lines.get(1),
                Path.of(lines.get(2)),
                lines.subList(3, lines.size()).stream().map(ForkTask::options).toList());
    }

    private static Map<String, String> options(String line) {
        List<String> words = line.isEmpty() ? List.of() : Arrays.asList(line.split(BETWEEN, -1));
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            options.put(words.get(i), words.get(i + 1));
        }
        return options;
    }
}
