package se.tertial.plan.exporter.odf.spreadsheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of sheets that every spreadsheet program takes: at most 31 characters, none of those that references are made of, no apostrophe,
 * and no two that differ in case only. Not thread-safe.
 */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]:*?/\\'\"$#!";

    private final Set<String> taken = new HashSet<>();

    SheetNames() {
        // Excel keeps this one for itself.
        taken.add("history");
    }

    /** A name for a sheet, as near to its title as may be. */
    String name(String title) {
        String safe = safe(title);
        String name = cut(safe, "");
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = cut(safe, " (" + i + ")");
        }
        return name;
    }

    private static String safe(String title) {
        StringBuilder safe = new StringBuilder();
        title.codePoints()
                .map(c -> isForbidden(c) ? ' ' : c)
                .filter(c -> c != ' ' || (safe.length() > 0 && safe.charAt(safe.length() - 1) != ' '))
                .forEach(safe::appendCodePoint);
        String name = safe.toString().strip();
        return name.isEmpty() ? "-" : name;
    }

    private static boolean isForbidden(int c) {
        return FORBIDDEN.indexOf(c) >= 0
                || Character.isISOControl(c)
                || Character.isSpaceChar(c)
                || (c >= 0xD800 && c < 0xE000)
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    private static String cut(String name, String end) {
        int room = LONGEST - end.length();
        if (name.length() <= room) {
            return name + end;
        }
        int to = Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room;
        return name.substring(0, to).strip() + end;
    }
}
