package se.tertial.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads options of formats as they are given in a call: {@code csv.profile=excel-sv}. */
final class FormatOptions {

    private static final Pattern FORM = Pattern.compile("([^.=]+)\\.([^.=]+)=(.*)", Pattern.DOTALL);

    private FormatOptions() {}

    /** The options by format and name; whether a format knows them is for the format to say. */
    static Map<String, Map<String, String>> byFormat(List<String> options, Set<String> formats) {
        Map<String, Map<String, String>> byFormat = new LinkedHashMap<>();
        for (String option : options) {
            Matcher parts = FORM.matcher(option);
            if (!parts.matches()) {
                throw Complaint.wrong(
                        "--option is '" + option + "'; expected ID.NAME=VALUE, such as csv.profile=excel-sv");
            }
            String format = parts.group(1);
            if (!formats.contains(format)) {
                throw Complaint.wrong("--option is '" + option + "', but --to does not name '" + format + "'; it names "
                        + String.join(", ", formats));
            }
            Map<String, String> values = byFormat.computeIfAbsent(format, id -> new LinkedHashMap<>());
            String earlier = values.putIfAbsent(parts.group(2), parts.group(3));
            if (earlier != null) {
                throw Complaint.wrong("--option " + format + "." + parts.group(2) + " is given twice, as '" + earlier
                        + "' and as '" + parts.group(3) + "'; expected one of them");
            }
        }
        return byFormat;
    }
}
