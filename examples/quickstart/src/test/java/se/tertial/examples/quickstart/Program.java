package se.tertial.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A program of the quickstart.
 *
 * @param number its place in the order, from 1
 * @param name the simple name of its class
 * @param page the page that shows it, from the folder of the project
 * @param shows what it shows, as the rest of a sentence that begins with its name
 */
record Program(int number, String name, String page, String shows) {

    /** Reads a row of {@code programs.csv}. */
    static Program of(String row) {
        String[] cells = row.split(",", 4);
        return new Program(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3]);
    }

    /** Its file, from the folder of the project. */
    String file() {
        return "examples/quickstart/src/main/java/se/tertial/examples/quickstart/" + name + ".java";
    }

    /** What of it a page shows: all but the package and the imports. */
    List<String> source() {
        return Project.lines(Project.ROOT.resolve(file())).stream()
                .dropWhile(line -> !line.startsWith("/**"))
                .toList();
    }

    /** What it is to print. */
    List<String> expected() {
        return Project.lines(expectedFile());
    }

    Path expectedFile() {
        return Project.ROOT.resolve("examples/quickstart/expected/" + name + ".txt");
    }

    /** What it prints. */
    List<String> run() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Class.forName(getClass().getPackageName() + "." + name)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The name, for reports of tests. */
    @Override
    public String toString() {
        return name;
    }
}
