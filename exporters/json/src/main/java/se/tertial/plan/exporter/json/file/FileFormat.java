package se.tertial.plan.exporter.json.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;

/**
 * What a file says of itself in its first two fields. Immutable.
 *
 * @param format the name of the format
 * @param version the version that is known here: major and minor
 */
public record FileFormat(String format, String version) {

    /** The field that names the format. */
    public static final String FORMAT = "format";

    /** The field that names the version. */
    public static final String VERSION = "version";

    private static final Pattern VERSION_FORM = Pattern.compile("([0-9]{1,6})\\.([0-9]{1,6})");

    /**
     * Sees to it that a file is of this format, or ends its reading.
     *
     * @param node the value of the field {@value #FORMAT}
     * @param in the reading
     */
    public void checkFormat(Node node, Input in) {
        if (!(node instanceof Node.OfString string) || !string.value().equals(format)) {
            in.problem(node, "a file of another format", "'" + format + "'");
            throw in.refusal();
        }
    }

    /**
     * Sees to it that a file is of a version whose major part is known, or ends its reading. A file of another format
     * has versions of its own, so the format is to be checked before.
     *
     * @param node the value of the field {@value #VERSION}
     * @param in the reading
     */
    public void checkVersion(Node node, Input in) {
        String given = node instanceof Node.OfString string ? string.value() : "";
        Matcher form = VERSION_FORM.matcher(given);
        String major = version.substring(0, version.indexOf('.'));
        if (!form.matches() || !form.group(1).equals(major)) {
            in.notAString(node, "a version that is not known here", "'" + major + ".' and a number");
            throw in.refusal();
        }
        if (!given.equals(version)) {
            in.newerVersion(given, version);
        }
    }

    /**
     * Ends the reading of a file that does not say what it is.
     *
     * @param root the number of its root
     * @param in the reading
     */
    public void missingFormat(int root, Input in) {
        in.missing(root, FORMAT, in.syntax().field(FORMAT, format));
        throw in.refusal();
    }

    /**
     * Tells of a missing version.
     *
     * @param root the number of the root
     * @param in the reading
     */
    public void missingVersion(int root, Input in) {
        in.missing(root, VERSION, in.syntax().field(VERSION, version));
    }
}
