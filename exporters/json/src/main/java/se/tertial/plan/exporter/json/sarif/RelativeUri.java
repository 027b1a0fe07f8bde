package se.tertial.plan.exporter.json.sarif;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The name of a file as a relative reference (RFC 3986). */
final class RelativeUri {

    private static final String UNRESERVED = "-._~";

    private RelativeUri() {}

    /**
     * The reference to a file of this name: a folder in it stays one, what leads up or to a root is left out, and every other
     * character than letters, digits and {@code -._~} is percent-encoded as UTF-8.
     *
     * @return the reference; empty if nothing is left
     */
    static String of(String name) {
        StringBuilder uri = new StringBuilder();
        for (String step : name.split("/", -1)) {
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                uri.append(uri.isEmpty() ? "" : "/");
                encode(step, uri);
            }
        }
        return uri.toString();
    }

    private static void encode(String step, StringBuilder uri) {
        for (byte unit : step.getBytes(StandardCharsets.UTF_8)) {
            char ascii = (char) (unit & 0xFF);
            if (isUnreserved(ascii)) {
                uri.append(ascii);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) ascii));
            }
        }
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || UNRESERVED.indexOf(c) >= 0;
    }
}
