package se.tertial.plan.exporter.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;

/** Style sheet and script, which stand in the page, and the policy that lets no other style or script run. */
final class Assets {

    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");
    private static final String SCRIPT_HASH = hash(SCRIPT);

    private Assets() {}

    static String style(Theme theme) {
        return theme.style() + STYLE;
    }

    static String script() {
        return SCRIPT;
    }

    /** The policy for a page with a style: nothing is fetched, and only what has a hash here counts. */
    static String policy(String style) {
        return "default-src 'none'; style-src 'sha256-" + hash(style) + "'; script-src 'sha256-" + SCRIPT_HASH
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Style or script on one line, without its comments, each of which has lines of its own. Programs do not agree on what an end
     * of line is when they hash: the Nu checker takes none of a text with ends of lines to be that of the policy.
     */
    private static String oneLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("/*"))
                .collect(Collectors.joining(" "));
    }

    private static String resource(String name) {
        try (InputStream input = Assets.class.getResourceAsStream(name)) {
            if (input == null) {
                throw new IllegalStateException("The resource " + name + " is missing from the artifact");
            }
            return oneLine(new String(input.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
