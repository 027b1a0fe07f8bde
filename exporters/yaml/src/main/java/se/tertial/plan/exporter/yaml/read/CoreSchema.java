package se.tertial.plan.exporter.yaml.read;

import java.util.Set;
import java.util.regex.Pattern;
import se.tertial.plan.exporter.json.read.Token;

/**
 * What plain text stands for: the core schema of YAML 1.2.2, section 10.3.2. The one of the library that reads is not
 * used: it takes {@code ~} and {@code NULL} for text.
 */
final class CoreSchema {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private static final Set<String> TRUTHS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
            + "|0o[0-7]+"
            + "|0x[0-9a-fA-F]+"
            + "|[-+]?\\.(inf|Inf|INF)"
            + "|\\.(nan|NaN|NAN)");

    private CoreSchema() {}

    /** What the plain text stands for. */
    static Token token(String plain) {
        if (NULLS.contains(plain)) {
            return Token.NULL;
        }
        if (TRUTHS.contains(plain)) {
            return Token.BOOLEAN;
        }
        return NUMBER.matcher(plain).matches() ? Token.NUMBER : Token.STRING;
    }

    /** Whether the plain text is text. */
    static boolean isText(String plain) {
        return token(plain) == Token.STRING;
    }
}
