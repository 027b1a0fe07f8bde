package se.tertial.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in Markdown. What it shows from elsewhere stands between two lines: {@code <!-- program: FirstPlan -->} and
 * {@code <!-- end -->}.
 *
 * @param file the page, from the folder of the project
 */
record Page(Path file) {

    private static final Pattern BLOCK = Pattern.compile(
            "^(<!-- ([a-z]+: [A-Za-z0-9/._-]+) -->\n)(.*?)(^<!-- end -->$)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    String text() throws IOException {
        return Files.readString(path());
    }

    void write(String text) throws IOException {
        Files.writeString(path(), text);
    }

    /** What the page shows from elsewhere, such as {@code program: FirstPlan}, in order. */
    List<String> shown() throws IOException {
        return BLOCK.matcher(text()).results().map(found -> found.group(2)).toList();
    }

    /** This page with every block as it is to be. */
    String with(Function<String, String> blocks) throws IOException {
        return BLOCK.matcher(text())
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + blocks.apply(found.group(2)) + found.group(4)));
    }

    /** The page without what it shows from elsewhere. */
    String own() throws IOException {
        return BLOCK.matcher(text()).replaceAll("");
    }

    /** The files and folders that it links to. */
    List<Path> links() throws IOException {
        return LINK.matcher(text())
                .results()
                .map(found -> path().resolveSibling(found.group(1)))
                .toList();
    }

    private Path path() {
        return Project.ROOT.resolve(file);
    }

    /** The file, for reports of tests. */
    @Override
    public String toString() {
        return file.toString().replace('\\', '/');
    }
}
