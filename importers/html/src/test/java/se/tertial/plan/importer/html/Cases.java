package se.tertial.plan.importer.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a file of cases: "@ name", a document, "@ =", and the text that must be taken out of it. */
final class Cases {

    private Cases() {}

    record Case(String name, String document, String text) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> read(String file) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(file), file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace('⇥', '\t')
                    .replace('⍽', '\u00A0');
            for (String part : all.split("(?m)^@ (?!=)", -1)) {
                String[] both = part.substring(part.indexOf('\n') + 1).split("(?m)^@ =\n", 2);
                if (!part.startsWith("#")) {
                    cases.add(new Case(part.substring(0, part.indexOf('\n')), both[0], both[1].stripTrailing()));
                }
            }
        }
        return cases;
    }
}
