package se.tertial.plan.rules;

import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a file, or of something in a jar, as people write it: without escapes, where it is on this machine. */
final class ReadablePlace {

    private static final Pattern FILE = Pattern.compile("(?:jar:)?(file:.*?)(!/.*)?");

    private ReadablePlace() {}

    static String of(String address) {
        Matcher file = FILE.matcher(address);
        if (!file.matches()) {
            return address;
        }
        try {
            String within = file.group(2);
            return Path.of(URI.create(file.group(1))) + (within == null ? "" : within);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
