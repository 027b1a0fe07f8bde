package se.tertial.plan.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names for files that every system takes, from words that people chose. */
final class FileNames {

    private static final int MOST_BYTES = 120;
    private static final Pattern RESERVED = Pattern.compile("(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(\\..*)?");

    private FileNames() {}

    /**
     * A name without path, of letters, digits, full stops, hyphens and underscores, in composed form (NFC), not reserved on
     * Windows, 1 to 120 bytes long in UTF-8. What is not allowed becomes a hyphen.
     */
    static String safe(String words) {
        StringBuilder name = new StringBuilder();
        int bytes = 0;
        for (int c :
                Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().toArray()) {
            int safe = isSafe(c) ? c : '-';
            boolean repeated = safe == '-' && (name.isEmpty() || name.charAt(name.length() - 1) == '-');
            int length = Character.toString(safe).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > MOST_BYTES) {
                break;
            }
            if (!repeated) {
                name.appendCodePoint(safe);
                bytes += length;
            }
        }
        String trimmed = name.toString().replaceAll("^[.-]+|[.-]+$", "");
        if (trimmed.isEmpty()) {
            return "export";
        }
        return RESERVED.matcher(trimmed.toUpperCase(Locale.ROOT)).matches() ? "_" + trimmed : trimmed;
    }

    private static boolean isSafe(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }
}
