package se.tertial.plan.rules.labelled;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.rules.check.RuleRegistry;

/**
 * Reads the labelled cases of a rule from the file beside this class that has its id: blocks of {@code key: value} lines that
 * each begin with {@code == fires: name} or {@code == silent: name}. {@link CaseBuilder} says what the keys are.
 */
final class LabelledCases {

    private static final String FIRES = "== fires:";
    private static final String SILENT = "== silent:";

    private LabelledCases() {}

    /** The rules that have labelled cases. */
    static List<String> rules() {
        return RuleRegistry.discover().ids().stream()
                .filter(id -> LabelledCases.class.getResource(id + ".txt") != null)
                .toList();
    }

    static List<LabelledCase> of(String rule) {
        List<LabelledCase> cases = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines(rule)) {
            if (line.startsWith("==") && !block.isEmpty()) {
                cases.add(read(rule, block));
                block.clear();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            cases.add(read(rule, block));
        }
        return cases;
    }

    /** The lines of a file, without comments, each with those that continue it. */
    private static List<String> lines(String rule) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = LabelledCases.class.getResourceAsStream(rule + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("There are no labelled cases of " + rule);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        if (line.startsWith("  ")) {
                            int last = lines.size() - 1;
                            lines.set(last, lines.get(last) + " " + line.strip());
                        } else {
                            lines.add(line.strip());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static LabelledCase read(String rule, List<String> block) {
        String head = block.get(0);
        boolean fires = head.startsWith(FIRES);
        if (!fires && !head.startsWith(SILENT)) {
            throw new IllegalArgumentException(
                    rule + ": a case begins with '" + FIRES + "' or '" + SILENT + "', not '" + head + "'");
        }
        String name = head.substring(head.indexOf(':') + 1).strip();
        CaseBuilder builder = new CaseBuilder();
        try {
            block.stream().skip(1).forEach(builder::line);
            return new LabelledCase(rule, fires, name, builder.build(), builder.asOf());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(rule + ", " + name + ": " + e.getMessage(), e);
        }
    }
}
