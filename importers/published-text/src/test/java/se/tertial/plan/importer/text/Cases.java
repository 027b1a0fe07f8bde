package se.tertial.plan.importer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the documents of a case file, each with the outline that is expected of it. */
final class Cases {

    private Cases() {}

    record Case(String name, String document, String outline) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> read(String file) {
        List<Case> cases = new ArrayList<>();
        for (String part : text(file).split("(?m)^@ (?!=)", -1)) {
            if (part.startsWith("#")) {
                continue;
            }
            int end = part.indexOf('\n');
            String[] both = part.substring(end + 1).split("(?m)^@ =\n", 2);
            cases.add(new Case(part.substring(0, end), both[0], both[1].stripTrailing()));
        }
        return cases;
    }

    /** All documents of all case files. */
    static List<String> documents() {
        return Stream.of("reports.txt", "views.txt", "groups.txt", "plans.txt")
                .flatMap(file -> read(file).stream())
                .map(Case::document)
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = Cases.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace('⍽', '\u00A0')
                    .replace('⇥', '\t')
                    .replace('␌', '\f');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportResult read(PublishedTextImporter importer, String document) throws ImportException {
        return importer.importDocument("case.txt", document.getBytes(StandardCharsets.UTF_8));
    }
}
