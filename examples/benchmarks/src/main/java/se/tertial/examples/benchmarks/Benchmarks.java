package se.tertial.examples.benchmarks;

import java.util.List;
import se.tertial.examples.benchmarks.table.Line;
import se.tertial.examples.benchmarks.table.ResultTable;

/** The program behind run.sh: measures the families that are named, all if none is, and prints the table of results. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        for (Family family : Families.all()) {
            if (args.length == 0 || List.of(args).contains(family.name())) {
                List<Line> lines = family.measure(Effort.QUICK);
                ResultTable table = new ResultTable(lines);
                System.out.println(family.name() + ": " + family.title());
                System.out.print(table.figures() + table.verdicts(family.reaches()));
            }
        }
    }
}
