package se.tertial.plan.exporter.json.sarif;

import se.tertial.plan.rules.Severity;

/** What SARIF calls how grave something is. */
final class Levels {

    static final String NONE = "none";
    static final String NOTE = of(Severity.INFO);
    static final String WARNING = of(Severity.WARNING);
    static final String ERROR = of(Severity.ERROR);

    private Levels() {}

    static String of(Severity severity) {
        return switch (severity) {
            case INFO -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
