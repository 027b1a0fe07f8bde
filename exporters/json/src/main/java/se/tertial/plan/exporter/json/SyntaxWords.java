package se.tertial.plan.exporter.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in one line why a file is no JSON. */
final class SyntaxWords {

    private SyntaxWords() {}

    static String of(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "the file ends before its JSON does";
        }
        String message = String.valueOf(e.getOriginalMessage());
        int place = message.indexOf("\n");
        return "this is no well-formed JSON: " + (place < 0 ? message : message.substring(0, place));
    }
}
