package se.tertial.examples.quickstart;

import java.util.ArrayList;
import java.util.List;

/** A file of the project as a page shows it: Java without package and imports, XML without the head that is always the same. */
final class Shown {

    private Shown() {}

    static String file(String path) {
        List<String> lines = new ArrayList<>();
        for (String line : Project.lines(Project.ROOT.resolve(path))) {
            boolean head = line.startsWith("package ") || line.startsWith("import ") || line.startsWith("<?xml ");
            boolean secondBlank = line.isEmpty()
                    && (lines.isEmpty() || lines.get(lines.size() - 1).isEmpty());
            if (!head && !secondBlank) {
                lines.add(line);
            }
        }
        String language = path.substring(path.lastIndexOf('.') + 1);
        boolean named = List.of("java", "xml", "sh").contains(language);
        return "```" + (named ? language : "text") + "\n" + String.join("\n", lines) + "\n```\n";
    }
}
