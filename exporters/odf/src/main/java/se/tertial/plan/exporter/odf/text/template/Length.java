package se.tertial.plan.exporter.odf.text.template;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as OpenDocument writes them: a number and a unit. */
final class Length {

    private static final Pattern FORM = Pattern.compile("(-?[0-9]{1,6}(?:\\.[0-9]{1,12})?)(mm|cm|in|pt|pc)");
    private static final Map<String, Double> UNITS =
            Map.of("mm", 1.0, "cm", 10.0, "in", 25.4, "pt", 25.4 / 72, "pc", 25.4 / 6);

    private Length() {}

    /** The length in millimetres; 0 if it is none. */
    static double millimetres(String length) {
        Matcher matcher = FORM.matcher(length);
        return matcher.matches() ? Double.parseDouble(matcher.group(1)) * UNITS.getOrDefault(matcher.group(2), 0.0) : 0;
    }
}
