package se.tertial.plan.exporter.json.write;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys of the portfolio's own as names of fields. Parsers refuse half a surrogate pair in a name, be it escaped, so
 * it is written as the six characters <code>&#92;uD800</code>. Where a key holds such six characters itself, the
 * backslashes before them are doubled; any other key is a name as it is.
 */
public final class Keys {

    private static final Pattern HALF = Pattern.compile("(\\\\*)([\\uD800-\\uDFFF])");
    private static final Pattern LOOKALIKE = Pattern.compile("(\\\\+)(uD[89A-F][0-9A-F]{2})");

    private Keys() {}

    /** The name of a key. */
    static String name(String key) {
        if (key.indexOf('\\') < 0 && !HALF.matcher(key).find()) {
            return key;
        }
        String doubled = LOOKALIKE.matcher(key).replaceAll(match -> quoted(match.group(1) + match.group()));
        return HALF.matcher(doubled).replaceAll(Keys::written);
    }

    /**
     * The key of a name.
     *
     * @param name the name of a field
     * @return the key; empty if no key is written so
     */
    public static Optional<String> key(String name) {
        if (name.indexOf('\\') < 0) {
            return Optional.of(name);
        }
        String key = LOOKALIKE.matcher(name).replaceAll(Keys::read);
        return name(key).equals(name) ? Optional.of(key) : Optional.empty();
    }

    private static String written(MatchResult half) {
        return quoted(half.group(1)
                + half.group(1)
                + String.format(Locale.ROOT, "\\u%04X", (int) half.group(2).charAt(0)));
    }

    private static String read(MatchResult lookalike) {
        String backslashes = lookalike.group(1);
        String kept = backslashes.substring(0, backslashes.length() / 2);
        boolean isHalf = backslashes.length() % 2 == 1;
        String hex = lookalike.group(2).substring(1);
        return quoted(kept + (isHalf ? String.valueOf((char) Integer.parseInt(hex, 16)) : lookalike.group(2)));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
