package se.tertial.plan.importer.text.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values that led to a note, in the order in which they are given. */
public final class Evidence {

    private Evidence() {}

    /**
     * Values by name.
     *
     * @param namesAndValues a name, its value, a name, its value …
     * @return the values, in order
     */
    public static Map<String, String> of(String... namesAndValues) {
        Map<String, String> evidence = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            evidence.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(evidence);
    }
}
