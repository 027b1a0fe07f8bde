package se.tertial.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.tertial.examples.benchmarks.table.Line;
import se.tertial.examples.benchmarks.table.ResultTable;

/** The program behind run.sh: measures families and prints what was measured, what is to be reached and whether it was. */
public final class Benchmarks {

    private static final int WRONG_ARGUMENTS = 2;

    private Benchmarks() {}

    /**
     * Runs.
     *
     * @param args the day, the file for results, and the words that run.sh was given
     */
    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        Arguments arguments;
        try {
            arguments = Arguments.of(words.subList(2, words.size()), Families.all());
        } catch (IllegalArgumentException e) {
            System.err.println("run.sh: " + e.getMessage());
            System.exit(WRONG_ARGUMENTS);
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String machine = Machine.described(words.get(0), arguments.effort());
        out.println(machine);
        StringBuilder results = new StringBuilder("# Results\n\n" + machine + "\n");
        for (Family family : arguments.families()) {
            String measured = measured(family, arguments.effort());
            out.print(measured);
            results.append("\n```\n").append(measured.stripLeading()).append("```\n");
        }
        if (arguments.keep()) {
            keep(Path.of(words.get(1)), results.toString());
        }
    }

    private static String measured(Family family, Effort effort) throws Exception {
        List<Line> lines = family.measure(effort);
        ResultTable table = new ResultTable(lines);
        return "\n" + family.name() + ": " + family.title() + "\n" + table.figures() + table.verdicts(family.reaches());
    }

    private static void keep(Path file, String results) throws IOException {
        Files.writeString(file, results, StandardCharsets.UTF_8);
    }
}
