package se.tertial.plan.exporter.json.read;

import tools.jackson.core.JacksonException;

/** Says in one line why a file is no JSON. */
public final class SyntaxWords {

    private static final String EARLY_END = "Unexpected end-of-input";

    private SyntaxWords() {}

    /**
     * Why a file is no JSON.
     *
     * @param e what a parser says
     * @return one line
     */
    public static String of(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith(EARLY_END)) {
            return "the file ends before its JSON does";
        }
        int line = message.indexOf('\n');
        return "this is no well-formed JSON: " + (line < 0 ? message : message.substring(0, line));
    }
}
